// Time that passes by being read.
#define _GNU_SOURCE 1

#include "CFaults.h"

#include <poll.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

// 0 where time passes as ever.
static long line_milliseconds;

// Nanoseconds that the clocks of the program are ahead of the system's.
static atomic_llong ahead;

__attribute__((constructor)) static void read_plan(void) {
  const char *text = getenv("BELLWORK_LINE_MILLISECONDS");
  if (text != NULL) line_milliseconds = strtol(text, NULL, 10);
}

static void pass(long milliseconds) { atomic_fetch_add(&ahead, milliseconds * 1000000LL); }

static struct timespec shifted(struct timespec time, long long nanoseconds) {
  long long sum = time.tv_nsec + nanoseconds % 1000000000;
  long long seconds = time.tv_sec + nanoseconds / 1000000000;
  if (sum < 0) sum += 1000000000, seconds -= 1;
  if (sum >= 1000000000) sum -= 1000000000, seconds += 1;
  return (struct timespec){seconds, (long)sum};
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  int result = (int)syscall(SYS_clock_gettime, clock, time);
  bool passes =
    clock == CLOCK_BOOTTIME || clock == CLOCK_MONOTONIC || clock == CLOCK_REALTIME;
  if (result == 0 && passes) *time = shifted(*time, atomic_load(&ahead));
  return result;
}

// An instant of the program's clocks is that much earlier by the system's.
int timerfd_settime(
  int descriptor, int flags, const struct itimerspec *new, struct itimerspec *old
) {
  struct itimerspec value = *new;
  bool is_set = value.it_value.tv_sec != 0 || value.it_value.tv_nsec != 0;
  if (is_set && flags & TFD_TIMER_ABSTIME) {
    value.it_value = shifted(value.it_value, -atomic_load(&ahead));
    if (value.it_value.tv_sec < 0) value.it_value = (struct timespec){0, 1};
  }
  return (int)syscall(SYS_timerfd_settime, descriptor, flags, &value, old);
}

int poll(struct pollfd *ends, nfds_t count, int milliseconds) {
  if (line_milliseconds == 0 || milliseconds <= 0) {
    return (int)syscall(SYS_poll, ends, count, milliseconds);
  }
  int ready = (int)syscall(SYS_poll, ends, count, 0);
  if (ready == 0) pass(milliseconds);
  return ready;
}

ssize_t read(int descriptor, void *bytes, size_t count) {
  if (line_milliseconds == 0 || descriptor != STDIN_FILENO) {
    return syscall(SYS_read, descriptor, bytes, count);
  }
  char *line = bytes;
  size_t length = 0;
  while (length < count) {
    long result = syscall(SYS_read, descriptor, line + length, 1);
    if (result <= 0) return length > 0 ? (ssize_t)length : result;
    length += 1;
    if (line[length - 1] == '\n') break;
  }
  pass(line_milliseconds);
  return (ssize_t)length;
}
