// The one door to ncurses: plain types only, so that no ncurses name, macro or global reaches Swift.
//
// ncurses keeps its state in globals and is not thread-safe: every function below is called from one
// thread. There is one screen a process. Only the signal handlers inside run elsewhere; they write
// one byte to a pipe and touch nothing else.

#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Why a full screen can or cannot be had.
typedef enum __attribute__((enum_extensibility(closed))) CursesStatus : int32_t {
  CursesStatusReady,
  // No /dev/tty, and standard input and output are no terminals either.
  CursesStatusNoTerminal,
  // TERM is unset, empty, "dumb", or names a type that cannot place a cursor.
  CursesStatusDumb,
  // The terminfo database has no such TERM.
  CursesStatusUnknown,
} CursesStatus;

// What one read gave. `Scalar` and `Function` carry a value.
typedef enum __attribute__((enum_extensibility(closed))) CursesKey : int32_t {
  CursesKeyNone,
  CursesKeyScalar,
  CursesKeyFunction,
  CursesKeyEnter,
  CursesKeyBacktab,
  CursesKeyBackspace,
  CursesKeyDelete,
  CursesKeyInsert,
  CursesKeyUp,
  CursesKeyDown,
  CursesKeyLeft,
  CursesKeyRight,
  CursesKeyHome,
  CursesKeyEnd,
  CursesKeyPageUp,
  CursesKeyPageDown,
  CursesKeyWordLeft,
  CursesKeyWordRight,
  CursesKeyFocusIn,
  CursesKeyFocusOut,
  CursesKeyPasteBegin,
  CursesKeyPasteEnd,
  // A key with a name that means nothing to us.
  CursesKeyOther,
} CursesKey;

typedef struct {
  CursesKey key;
  // A Unicode scalar for `Scalar`, 1 to 12 for `Function`, else 0.
  uint32_t value;
} CursesInput;

typedef struct {
  int32_t columns;
  int32_t rows;
} CursesSize;

// What a wait ended with; all false after the time ran out.
typedef struct {
  bool hasInput;
  bool hasSignal;
  // The terminal is gone: nothing more will come and nothing can be drawn.
  bool isHungUp;
} CursesReadiness;

// Bits of a cell's style.
static const uint32_t cncurses_bold = 1;
static const uint32_t cncurses_underline = 2;
static const uint32_t cncurses_reverse = 4;
static const uint32_t cncurses_dim = 8;

// Says beforehand whether a screen can be opened for this TERM (NULL: unset); changes nothing.
CursesStatus cncurses_check(const char *term);

// TERM of the environment; NULL when unset.
const char *cncurses_term(void);

// Opens the screen on the controlling terminal with TERM of the environment.
// A screen still open is closed first. Removes LINES and COLUMNS from the environment, which would pin the size.
CursesStatus cncurses_open(bool use_color);

// Gives the terminal back as it was found, then prints what was written to standard error meanwhile.
// Does nothing when no screen is open.
void cncurses_close(void);

// Gives the terminal back, stops the process group, and takes the terminal again once continued.
// A SIGCONT of its own then waits among the signals. False when there was nothing to give back.
bool cncurses_suspend(void);

// Takes the terminal again after somebody else's SIGSTOP; its modes may have been changed since.
void cncurses_resume(void);

// True when the multibyte encoding in use is UTF-8.
bool cncurses_is_utf8(void);

// Number of colours in use: 256, 8, or 0 for none.
int32_t cncurses_colors(void);

// True for terminals known never to report focus.
bool cncurses_never_reports_focus(void);

// The size by the kernel, taken over by ncurses; between 1x1 and 1000x1000.
CursesSize cncurses_measure(void);

// Waits for input, a signal or hang-up; a negative timeout waits without end.
CursesReadiness cncurses_wait(int32_t timeout_milliseconds);

// The next input, `None` when there is none; never blocks longer than ESCDELAY.
CursesInput cncurses_read(void);

// The next signal that arrived, 0 when there is none.
int32_t cncurses_take_signal(void);

// Puts one grapheme (UTF-8) into a cell, or into two when `width` is 2; `color` is one in use, or -1.
void cncurses_put(
  int32_t column, int32_t row, const char *text, int32_t width, uint32_t style, int32_t color);

// Whether this terminal can be drawn on past ncurses, as the functions below do.
bool cncurses_can_put_apart(void);

// Forgets the cells that are drawn apart.
void cncurses_clear_apart(void);

// Adds a cell that is written after ncurses' own, from left to right in its row. The next one is
// placed anew where `is_disputed` says that terminals may take another width for this one.
void cncurses_put_apart(
  int32_t column, int32_t row, const char *text, int32_t width, uint32_t style, int32_t color,
  bool is_disputed);

// Blanks the whole model of the screen; nothing is written yet.
void cncurses_erase(void);

// Has a row written anew as a whole with the next frame.
void cncurses_redraw_row(int32_t row);

// Writes what changed; a negative cursor column hides the cursor.
void cncurses_present(int32_t cursor_column, int32_t cursor_row, bool cells_changed);

// Writes every cell anew, for a screen that something else has scribbled on.
void cncurses_repaint(void);

// The size of the window by the kernel; 0x0 without a terminal, or one that does not tell.
CursesSize cncurses_window_size(void);

// Makes the terminal silent and unbuffered, for questions; a screen still open is closed first.
// False without a terminal, and in the background: the replies would be another program's.
bool cncurses_ask_begin(void);

// Writes questions.
void cncurses_ask(const uint8_t *bytes, size_t count);

// What came within the time; 0 when nothing did, -1 when nothing more will: a signal, or a hang-up.
int32_t cncurses_ask_read(uint8_t *bytes, int32_t capacity, int32_t timeout_milliseconds);

// Gives the terminal back as it was, without what has come in and was not read where `discards_input`
// says so. A signal that came meanwhile then does what it would have done.
void cncurses_ask_end(bool discards_input);

// What the locale of the environment says of letters.
typedef enum __attribute__((enum_extensibility(closed))) CursesCharset : int32_t {
  CursesCharsetUTF8,
  // The plain C locale, in which the screen takes UTF-8 for granted.
  CursesCharsetUnchosen,
  // A locale that this machine does not have; the screen takes UTF-8 for granted.
  CursesCharsetMissing,
  // An 8-bit or other encoding.
  CursesCharsetOther,
} CursesCharset;

CursesCharset cncurses_charset(void);

// How many colours terminfo gives a terminal type; -1 for a type it does not know.
int32_t cncurses_terminfo_colors(const char *term);

#endif
