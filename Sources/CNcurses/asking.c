// Asking the terminal about itself: questions out, replies in, without a screen.

#include "session.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

// What ended the conversation early; it takes its course when the terminal is as it was.
static int interruption;

CursesSize cncurses_window_size(void) {
  struct winsize told = {0};
  int tty = tty_open();
  if (tty != -1) {
    ioctl(tty, TIOCGWINSZ, &told);
    close(tty);
  }
  return (CursesSize){.columns = told.ws_col, .rows = told.ws_row};
}

bool cncurses_ask_begin(void) {
  cncurses_close();
  interruption = 0;
  int tty = tty_open();
  if (tty == -1) return false;
  // From the background tcsetattr would stop the process, and replies would go to the shell.
  struct termios before;
  if (tcgetpgrp(tty) != getpgrp() || tcgetattr(tty, &before) != 0) {
    close(tty);
    return false;
  }
  session.tty = tty;
  session.shell_mode = before;
  if (!signals_watch()) {
    cncurses_ask_end(false);
    return false;
  }
  struct termios silent = before;
  // Ctrl-C stays a signal: whoever presses it wants to leave.
  silent.c_lflag &= ~(tcflag_t)(ICANON | ECHO | IEXTEN);
  silent.c_cc[VMIN] = 0;
  silent.c_cc[VTIME] = 0;
  session.is_asking = 1;
  tcsetattr(tty, TCSADRAIN, &silent);
  return true;
}

void cncurses_ask(const uint8_t *bytes, size_t count) { tty_write((const char *)bytes, count); }

static bool is_interrupted(void) {
  for (int signal; (signal = cncurses_take_signal()) != 0;) {
    if (signal != SIGWINCH && signal != SIGCONT) interruption = signal;
  }
  return interruption != 0;
}

int32_t cncurses_ask_read(uint8_t *bytes, int32_t capacity, int32_t timeout_milliseconds) {
  struct pollfd ends[] = {
    {.fd = session.tty, .events = POLLIN}, {.fd = signals_pipe(), .events = POLLIN}};
  // A signal that means nothing here costs the rest of the wait, and no more.
  int ready = poll(ends, 2, timeout_milliseconds);
  if (is_interrupted()) return -1;
  if (ready <= 0 || ends[0].revents == 0) return 0;
  ssize_t count = read(session.tty, bytes, (size_t)capacity);
  if (count > 0) return (int32_t)count;
  return count < 0 && errno == EINTR ? 0 : -1;
}

// To the process, not with raise: this may be a thread that has all signals blocked. The end comes
// from another thread then, and nothing should be printed before it.
static void follow_interruption(void) {
  kill(getpid(), interruption);
  struct timespec moment = {.tv_nsec = 1000000};
  for (int i = 0; i < 200; i++) nanosleep(&moment, NULL);
}

void cncurses_ask_end(bool discards_input) {
  if (session.tty == -1) return;
  // Brought to the background meanwhile: giving back must not stop the process.
  struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
  sigaction(SIGTTOU, &ignore, &before);
  if (session.is_asking) {
    tcsetattr(session.tty, discards_input ? TCSAFLUSH : TCSADRAIN, &session.shell_mode);
  }
  session.is_asking = 0;
  sigaction(SIGTTOU, &before, NULL);
  is_interrupted();
  signals_release();
  close(session.tty);
  session.tty = -1;
  if (interruption != 0) follow_interruption();
}
