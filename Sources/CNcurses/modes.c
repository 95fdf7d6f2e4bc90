// Terminal modes that ncurses 6.4 neither sets nor undoes: written by hand, in and out.

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "session.h"

// 1004 reports focus, 2004 brackets pastes, 2026 holds drawing back until a frame is whole.
static const char on[] = "\033[?1004h\033[?2004h";
static const char off[] = "\033[?2026l\033[?2004l\033[?1004l";
static const char begin_frame[] = "\033[?2026h";
static const char end_frame[] = "\033[?2026l";
static const char crash[] =
  "\033[?2026l\033[?2004l\033[?1004l\033[?1006l\033[?1000l\033[?25h\033[?1l\033>\033[0m"
  "\033[?1049l\r\n";

// Ends early when the terminal is gone; there is nobody left to tell.
void tty_write(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(session.tty, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (errno == EAGAIN) {
      struct pollfd wait = {.fd = session.tty, .events = POLLOUT};
      if (poll(&wait, 1, 1000) == 0) return;
    } else if (errno != EINTR) {
      return;
    }
  }
}

void modes_on(void) { tty_write(on, strlen(on)); }
void modes_off(void) { tty_write(off, strlen(off)); }
void modes_begin_frame(void) { tty_write(begin_frame, strlen(begin_frame)); }
void modes_end_frame(void) { tty_write(end_frame, strlen(end_frame)); }

void modes_restore_after_crash(void) {
  // From the background tcsetattr would stop the dying process instead.
  signal(SIGTTOU, SIG_IGN);
  tty_write(crash, sizeof crash - 1);
  tcsetattr(session.tty, TCSANOW, &session.shell_mode);
}
