// What the files of this target share; not seen by Swift.

#ifndef CNCURSES_SESSION_H
#define CNCURSES_SESSION_H

#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1

#if !__has_include(<ncurses.h>)
#error "bellwork needs the wide-character ncurses: install libncursesw5-dev, or run 'make deps'"
#endif
#include <ncurses.h>
#include <signal.h>
#include <stdio.h>
#include <termios.h>

#include "CNcurses.h"

// The one screen of the process. Signal handlers read `tty`, `shell_mode`, `is_up` and `is_asking`
// alone.
struct session {
  // The controlling terminal, kept open from open to close; -1 when closed.
  int tty;
  FILE *input;
  FILE *output;
  SCREEN *screen;
  // A pad is exempt from the implicit refresh that reading from a window does.
  WINDOW *keys;
  // The modes the shell had; what every way out restores.
  struct termios shell_mode;
  // The modes of the screen.
  struct termios screen_mode;
  // True while the terminal is ours: after entering, before leaving or being suspended.
  volatile sig_atomic_t is_up;
  // True while the terminal is asked about itself, without a screen.
  volatile sig_atomic_t is_asking;
  // Once hung up the terminal stays readable for ever, with nothing to read.
  bool is_gone;
  int colors;
  // What ncurses last set: 0 hidden, 1 shown.
  int cursor;
};

extern struct session session;

// Own codes for sequences terminfo does not name; extended terminfo keys take 512 upward.
enum {
  code_focus_in = 2001,
  code_focus_out,
  code_paste_begin,
  code_paste_end,
  code_word_left,
  code_word_right,
};

// availability.c
// The controlling terminal, wherever standard input and output lead; -1 without one.
int tty_open(void);

// apart.c
// Writes the cells that are drawn apart, over what ncurses has written in their place.
void apart_write(void);
// Has all rows written anew where there are such cells: ncurses takes their places for blank.
void apart_erase(void);
void apart_forget(void);

// drawing.c
attr_t attributes_of(uint32_t style);
short pair_of(int32_t color);

// modes.c
// Writes to the terminal, past ncurses and its buffer.
void tty_write(const char *bytes, size_t count);
void modes_on(void);
void modes_off(void);
void modes_begin_frame(void);
void modes_end_frame(void);
// Async-signal-safe: puts any terminal back from whatever state we left it in.
void modes_restore_after_crash(void);

// signals.c
bool signals_watch(void);
void signals_release(void);
int signals_pipe(void);
// True once SIGTERM, SIGINT, SIGQUIT or SIGHUP has come.
bool signals_end_is_near(void);
// How often the process was continued; a change tells that a stop is over.
int signals_continues(void);

// held_stderr.c
void held_stderr_begin(void);
// Gives standard error back and prints what was held; async-signal-safe.
void held_stderr_end(void);

// input.c
void input_define_keys(void);

#endif
