#define _GNU_SOURCE 1

#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static const ChildProcess none = {
  .control = -1, .terminal = -1, .input = -1, .output = -1, .error = -1, .ended = -1,
};

int32_t terminal_open(int32_t rows, int32_t columns, ChildProcess *child) {
  *child = none;
  char name[PATH_MAX];
  // Close-on-exec from the start: tests run in parallel, and a copy of the control end in another
  // test's child would keep a terminal from hanging up.
  child->control = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (child->control == -1) return errno;
  if (grantpt(child->control) != 0 || unlockpt(child->control) != 0) return errno;
  if (ptsname_r(child->control, name, sizeof name) != 0) return errno;
  child->terminal = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (child->terminal == -1) return errno;
  if (fcntl(child->control, F_SETFL, O_NONBLOCK) != 0) return errno;
  return terminal_resize(child->control, rows, columns);
}

// Runs in the child between fork and exec: system calls only. Returns only when something fails.
static void become(
  const char *path, char *const arguments[], char *const environment[], const char *directory,
  int terminal, const int streams[3]
) {
  setsid();
  if (terminal != -1 && ioctl(terminal, TIOCSCTTY, 0) != 0) return;
  for (int fd = 0; fd < 3; fd++) {
    if (dup2(streams[fd], fd) == -1) return;
  }
  for (int signal = 1; signal < NSIG; signal++) {
    struct sigaction standard = {.sa_handler = SIG_DFL};
    sigaction(signal, &standard, NULL);
  }
  sigset_t empty;
  sigemptyset(&empty);
  sigprocmask(SIG_SETMASK, &empty, NULL);
  if (directory != NULL && chdir(directory) != 0) return;
  execve(path, arguments, environment);
}

// The child's ends in `streams`, ours in `child`.
static int open_pipes(int streams[3], ChildProcess *child) {
  int input[2], output[2], error[2];
  if (pipe2(input, O_CLOEXEC) != 0) return errno;
  if (pipe2(output, O_CLOEXEC) != 0) return errno;
  if (pipe2(error, O_CLOEXEC) != 0) return errno;
  streams[0] = input[0];
  streams[1] = output[1];
  streams[2] = error[1];
  child->input = input[1];
  child->output = output[0];
  child->error = error[0];
  fcntl(child->input, F_SETFL, O_NONBLOCK);
  fcntl(child->output, F_SETFL, O_NONBLOCK);
  fcntl(child->error, F_SETFL, O_NONBLOCK);
  return 0;
}

int32_t child_start(
  const char *path, char *const arguments[], char *const environment[], const char *directory,
  bool uses_pipes, ChildProcess *child
) {
  int streams[3] = {child->terminal, child->terminal, child->terminal};
  if (uses_pipes) {
    int problem = open_pipes(streams, child);
    if (problem != 0) return problem;
  }
  // The child says here why exec was impossible; exec itself closes it.
  int report[2];
  if (pipe2(report, O_CLOEXEC) != 0) return errno;
  child->pid = fork();
  if (child->pid == -1) return errno;
  if (child->pid == 0) {
    become(path, arguments, environment, directory, child->terminal, streams);
    int problem = errno;
    ssize_t written = write(report[1], &problem, sizeof problem);
    _exit(written > 0 ? 127 : 126);
  }
  close(report[1]);
  if (uses_pipes) {
    for (int fd = 0; fd < 3; fd++) close(streams[fd]);
  }
  int problem = 0;
  ssize_t count;
  do {
    count = read(report[0], &problem, sizeof problem);
  } while (count == -1 && errno == EINTR);
  close(report[0]);
  if (count > 0) {
    waitpid(child->pid, NULL, 0);
    return problem;
  }
  child->ended = (int32_t)syscall(SYS_pidfd_open, child->pid, 0);
  return 0;
}

ChildState child_look(pid_t pid, int32_t *value) {
  int status = 0;
  *value = 0;
  if (waitpid(pid, &status, WNOHANG | WUNTRACED | WCONTINUED) != pid) return ChildStateRunning;
  if (WIFEXITED(status)) {
    *value = WEXITSTATUS(status);
    return ChildStateExited;
  }
  if (WIFSIGNALED(status)) {
    *value = WTERMSIG(status);
    return ChildStateKilled;
  }
  if (WIFSTOPPED(status)) {
    *value = WSTOPSIG(status);
    return ChildStateStopped;
  }
  return ChildStateContinued;
}

int32_t terminal_resize(int32_t control, int32_t rows, int32_t columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(control, TIOCSWINSZ, &size) == 0 ? 0 : errno;
}

int32_t terminal_attributes(int32_t terminal, uint32_t values[]) {
  struct termios modes;
  if (tcgetattr(terminal, &modes) != 0) return errno;
  memset(values, 0, terminal_attribute_count * sizeof *values);
  values[0] = modes.c_iflag;
  values[1] = modes.c_oflag;
  values[2] = modes.c_cflag;
  values[3] = modes.c_lflag;
  for (int i = 0; i < NCCS && i < terminal_attribute_count - 4; i++) values[4 + i] = modes.c_cc[i];
  return 0;
}
