// Signals become bytes in a pipe that the loop polls; crashes restore the terminal first.

#include "session.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

static const int watched[] = {SIGWINCH, SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGTSTP, SIGCONT};
static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE};

static int pipe_ends[2] = {-1, -1};
static struct sigaction before[NSIG];
static bool is_ours[NSIG];
static volatile sig_atomic_t end_is_near;
static volatile sig_atomic_t continues;

// A stack overflow leaves no room for a handler on the stack that overflowed.
static char crash_stack[64 * 1024];

static void note(int signal) {
  int saved = errno;
  if (signal == SIGTERM || signal == SIGINT || signal == SIGQUIT || signal == SIGHUP) {
    end_is_near = 1;
  }
  if (signal == SIGCONT) continues += 1;
  unsigned char byte = (unsigned char)signal;
  // A full pipe already wakes the loop.
  ssize_t written = write(pipe_ends[1], &byte, 1);
  (void)written;
  errno = saved;
}

static void restore_and_die(int signal) {
  if (session.is_up) {
    session.is_up = 0;
    modes_restore_after_crash();
    held_stderr_end();
  } else if (session.is_asking) {
    tcsetattr(session.tty, TCSANOW, &session.shell_mode);
  }
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigaction(signal, &standard, NULL);
  raise(signal);
}

static void install(int signal, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  if (sigaction(signal, NULL, &before[signal]) != 0) return;
  // What the parent asked to be ignored (nohup) stays ignored.
  if (flags & SA_RESTART && before[signal].sa_handler == SIG_IGN) return;
  is_ours[signal] = sigaction(signal, &action, NULL) == 0;
}

bool signals_watch(void) {
  if (pipe_ends[0] == -1 && pipe2(pipe_ends, O_NONBLOCK | O_CLOEXEC) != 0) return false;
  end_is_near = 0;
  stack_t current;
  if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE)) {
    stack_t own = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
    sigaltstack(&own, NULL);
  }
  for (size_t i = 0; i < sizeof watched / sizeof *watched; i++) {
    install(watched[i], note, SA_RESTART);
  }
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) {
    install(crashes[i], restore_and_die, SA_ONSTACK | SA_NODEFER);
  }
  // For good: a reader that goes away is an error of the write, not the end of the program.
  signal(SIGPIPE, SIG_IGN);
  return true;
}

void signals_release(void) {
  for (int signal = 1; signal < NSIG; signal++) {
    if (!is_ours[signal]) continue;
    is_ours[signal] = false;
    sigaction(signal, &before[signal], NULL);
  }
}

int signals_pipe(void) { return pipe_ends[0]; }

bool signals_end_is_near(void) { return end_is_near; }

int signals_continues(void) { return continues; }

int32_t cncurses_take_signal(void) {
  unsigned char byte;
  for (;;) {
    ssize_t count = read(pipe_ends[0], &byte, 1);
    if (count == 1) return byte;
    if (count == 0 || errno != EINTR) return 0;
  }
}
