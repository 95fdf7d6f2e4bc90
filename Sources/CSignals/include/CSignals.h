// Signals as a descriptor that can be polled: a handler in Swift could not keep to what a handler may do.

#ifndef CSIGNALS_H
#define CSIGNALS_H

#include <stdint.h>

// Watches the signals that end, stop and continue a program, and returns a descriptor that can be read
// once one of them has come; -1 where there can be none. What the parent asked to be ignored (nohup)
// stays ignored. SIGPIPE is ignored for good: a reader that goes away is an error of the write.
int32_t csignals_open(void);

// The next signal that came, 0 where there is none; never blocks.
int32_t csignals_take(void);

// Gives the signals back their meaning of before.
void csignals_close(void);

// Stops this process until it is continued; SIGCONT then is among the signals.
void csignals_stop(void);

#endif
