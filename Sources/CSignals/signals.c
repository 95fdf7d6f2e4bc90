#include "CSignals.h"

#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <sys/signalfd.h>
#include <unistd.h>

static const int watched[] = {SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGTSTP, SIGCONT};

static sigset_t before;

int32_t csignals_open(void) {
  sigset_t set;
  sigemptyset(&set);
  for (size_t i = 0; i < sizeof watched / sizeof *watched; i++) {
    struct sigaction current;
    if (sigaction(watched[i], NULL, &current) == 0 && current.sa_handler == SIG_IGN) continue;
    sigaddset(&set, watched[i]);
  }
  // For good: a reader that goes away is an error of the write, not the end of the program.
  signal(SIGPIPE, SIG_IGN);
  if (pthread_sigmask(SIG_BLOCK, &set, &before) != 0) return -1;
  int descriptor = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
  if (descriptor == -1) pthread_sigmask(SIG_SETMASK, &before, NULL);
  return descriptor;
}

int32_t csignals_take(int32_t descriptor) {
  struct signalfd_siginfo info;
  for (;;) {
    ssize_t count = read(descriptor, &info, sizeof info);
    if (count == (ssize_t)sizeof info) return (int32_t)info.ssi_signo;
    if (count >= 0 || errno != EINTR) return 0;
  }
}

void csignals_close(int32_t descriptor) {
  if (descriptor == -1) return;
  close(descriptor);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

void csignals_stop(void) { raise(SIGSTOP); }
