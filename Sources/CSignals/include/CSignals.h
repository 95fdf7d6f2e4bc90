// Signals as a descriptor that can be polled (signalfd), which Swift's Glibc does not have.

#ifndef CSIGNALS_H
#define CSIGNALS_H

#include <stdint.h>

// Blocks the signals that end, stop and continue a program in the calling thread, and in the threads it
// starts from then on, and returns a descriptor that can be read once one of them is pending; -1 where
// there can be none. What the parent asked to be ignored (nohup) stays ignored. SIGPIPE is ignored.
int32_t csignals_open(void);

// The next signal that is pending, 0 where there is none; never blocks.
int32_t csignals_take(int32_t descriptor);

// Closes the descriptor and unblocks what `csignals_open` blocked.
void csignals_close(int32_t descriptor);

// Stops this process until it is continued; SIGCONT then is among the signals.
void csignals_stop(void);

#endif
