// Opening, closing, stopping and continuing: who owns the terminal, and in which modes.

#include "session.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

struct session session = {.tty = -1};

// No terminal is larger; a kernel that claims 65535x65535 would cost gigabytes.
enum { largest = 1000 };

// Colours in use on the terminals that have as many or more.
enum { palette = 256 };

// LC_CTYPE alone: numbers and messages of other libraries stay as they were. In the plain C locale
// no letter beyond ASCII has a width, so UTF-8 is assumed there; a chosen 8-bit locale is kept.
static void choose_locale(void) {
  const char *chosen = setlocale(LC_CTYPE, "");
  if (chosen == NULL || strcmp(nl_langinfo(CODESET), "ANSI_X3.4-1968") == 0) {
    setlocale(LC_CTYPE, "C.UTF-8");
  }
}

static void choose_colors(bool use_color) {
  session.colors = 0;
  if (!use_color || !has_colors() || start_color() == ERR || use_default_colors() == ERR) return;
  if (COLORS < 8) return;
  // Of the palette as it is: a colour that is changed would stay so after a crash.
  session.colors = COLORS >= palette && COLOR_PAIRS > palette ? palette : 8;
  for (short color = 0; color < session.colors; color++) init_pair(color + 1, color, -1);
}

static void choose_modes(void) {
  // raw, not cbreak: Ctrl-C, Ctrl-Z, Ctrl-\, Ctrl-S are keys, and the loop decides about them.
  raw();
  noecho();
  nonl();
  curs_set(0);
  session.cursor = 0;
  session.keys = newpad(1, 1);
  keypad(session.keys, TRUE);
  nodelay(session.keys, TRUE);
  if (getenv("ESCDELAY") == NULL) set_escdelay(25);
  input_define_keys();
}

static FILE *duplicate(const char *mode) {
  int copy = fcntl(session.tty, F_DUPFD_CLOEXEC, 3);
  FILE *file = copy == -1 ? NULL : fdopen(copy, mode);
  if (file == NULL && copy != -1) close(copy);
  return file;
}

// A path that exits without closing must not leave the shell in an alternate screen.
static void close_at_exit(void) {
  static bool is_registered;
  if (!is_registered) is_registered = atexit(cncurses_close) == 0;
}

static void forget(void) {
  if (session.input != NULL) fclose(session.input);
  if (session.output != NULL) fclose(session.output);
  if (session.tty != -1) close(session.tty);
  session = (struct session){.tty = -1};
}

CursesStatus cncurses_open(bool use_color) {
  cncurses_close();
  CursesStatus status = cncurses_check(cncurses_term());
  if (status != CursesStatusReady) return status;
  session.tty = tty_open();
  if (session.tty == -1 || tcgetattr(session.tty, &session.shell_mode) != 0 || !signals_watch()) {
    forget();
    return CursesStatusNoTerminal;
  }
  choose_locale();
  unsetenv("LINES");
  unsetenv("COLUMNS");
  close_at_exit();
  session.input = duplicate("r");
  session.output = duplicate("w");
  // initscr would exit the process when it cannot go on.
  session.screen = session.input == NULL || session.output == NULL
                     ? NULL : newterm(NULL, session.output, session.input);
  if (session.screen == NULL) {
    signals_release();
    forget();
    return CursesStatusUnknown;
  }
  session.is_up = 1;
  held_stderr_begin();
  choose_colors(use_color);
  choose_modes();
  tcgetattr(session.tty, &session.screen_mode);
  modes_on();
  cncurses_measure();
  return CursesStatusReady;
}

// From the background tcsetattr would stop the process on its way out.
static void give_back(void) {
  struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
  sigaction(SIGTTOU, &ignore, &before);
  modes_off();
  endwin();
  tcsetattr(session.tty, TCSADRAIN, &session.shell_mode);
  session.is_up = 0;
  sigaction(SIGTTOU, &before, NULL);
  held_stderr_end();
}

void cncurses_close(void) {
  if (session.tty == -1) return;
  if (session.is_up) give_back();
  signals_release();
  delwin(session.keys);
  delscreen(session.screen);
  apart_forget();
  forget();
}

// Stops the whole group, as the terminal driver would: a script around us must stop too, or its
// shell never shows a prompt. SIGSTOP, because our own handler stands on SIGTSTP.
//
// Another thread may take the signal: this one would then run on for a moment, and take the
// terminal back before it stops. So it waits for SIGCONT; where the parent has that ignored, for
// longer than any stop takes.
static void stop_group(void) {
  int before = signals_continues();
  kill(0, SIGSTOP);
  struct timespec moment = {.tv_nsec = 1000000};
  for (int i = 0; i < 200 && signals_continues() == before; i++) nanosleep(&moment, NULL);
}

bool cncurses_suspend(void) {
  if (!session.is_up) return false;
  give_back();
  stop_group();
  cncurses_resume();
  return true;
}

void cncurses_resume(void) {
  if (session.tty == -1) return;
  // Continued in the background: the terminal is the shell's until it brings us to the front.
  // tcsetattr would stop us too, but then no end signal could ever get through.
  for (pid_t front; (front = tcgetpgrp(session.tty)) != -1 && front != getpgrp();) {
    if (signals_end_is_near()) return;
    stop_group();
  }
  tcsetattr(session.tty, TCSADRAIN, &session.screen_mode);
  // Stopped without having left: leaving now makes ncurses enter anew, keypad mode included.
  if (session.is_up) endwin();
  session.is_up = 1;
  held_stderr_begin();
  cncurses_measure();
  cncurses_repaint();
  modes_on();
}

bool cncurses_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

int32_t cncurses_colors(void) { return session.colors; }

bool cncurses_never_reports_focus(void) {
  const char *term = termname();
  return term != NULL && strcmp(term, "linux") == 0;
}

CursesSize cncurses_measure(void) {
  struct winsize told = {0};
  if (session.tty != -1 && ioctl(session.tty, TIOCGWINSZ, &told) == 0 && told.ws_row > 0
      && told.ws_col > 0) {
    int rows = told.ws_row < largest ? told.ws_row : largest;
    int columns = told.ws_col < largest ? told.ws_col : largest;
    // Our own SIGWINCH handler stands first, so ncurses does not follow by itself.
    if (rows != LINES || columns != COLS) resizeterm(rows, columns);
  }
  return (CursesSize){.columns = COLS > 0 ? COLS : 1, .rows = LINES > 0 ? LINES : 1};
}
