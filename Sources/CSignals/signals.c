// For pipe2.
#define _GNU_SOURCE

#include "CSignals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <unistd.h>

static const int watched[] = {SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGTSTP, SIGCONT};
enum { count = sizeof watched / sizeof *watched };

static int pipe_ends[2] = {-1, -1};
static struct sigaction before[count];
static bool is_ours[count];

static void note(int signal) {
  int saved = errno;
  unsigned char byte = (unsigned char)signal;
  // A full pipe already wakes the loop.
  ssize_t written = write(pipe_ends[1], &byte, 1);
  (void)written;
  errno = saved;
}

int32_t csignals_open(void) {
  if (pipe_ends[0] == -1 && pipe2(pipe_ends, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < count; i++) {
    if (sigaction(watched[i], NULL, &before[i]) != 0) continue;
    if (before[i].sa_handler == SIG_IGN) continue;
    is_ours[i] = sigaction(watched[i], &action, NULL) == 0;
  }
  signal(SIGPIPE, SIG_IGN);
  return pipe_ends[0];
}

int32_t csignals_take(void) {
  unsigned char byte;
  for (;;) {
    ssize_t length = read(pipe_ends[0], &byte, 1);
    if (length == 1) return byte;
    if (length == 0 || errno != EINTR) return 0;
  }
}

void csignals_close(void) {
  for (int i = 0; i < count; i++) {
    if (is_ours[i]) sigaction(watched[i], &before[i], NULL);
    is_ours[i] = false;
  }
}

void csignals_stop(void) { kill(getpid(), SIGSTOP); }
