// Whether a screen can be had at all: a terminal to draw on, of a type that can place a cursor.

#include "session.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

int tty_open(void) {
  int tty = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
  if (tty == -1 && isatty(STDIN_FILENO) && isatty(STDOUT_FILENO)) {
    tty = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  }
  return tty;
}

CursesStatus cncurses_check(const char *term) {
  int tty = session.tty != -1 ? dup(session.tty) : tty_open();
  if (tty == -1) return CursesStatusNoTerminal;
  close(tty);
  if (term == NULL || *term == '\0' || strcmp(term, "dumb") == 0) return CursesStatusDumb;
  TERMINAL *current = cur_term;
  int problem = 0;
  if (setupterm(term, STDOUT_FILENO, &problem) == ERR) {
    return problem == 1 ? CursesStatusDumb : CursesStatusUnknown;
  }
  const char *cup = tigetstr("cup");
  bool places_cursor = cup != NULL && cup != (char *)-1;
  TERMINAL *probed = set_curterm(current);
  del_curterm(probed);
  return places_cursor ? CursesStatusReady : CursesStatusDumb;
}

const char *cncurses_term(void) { return getenv("TERM"); }
