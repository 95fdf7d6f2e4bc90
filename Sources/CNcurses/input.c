// Waiting, and turning what ncurses reads into our own names.

#include "session.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <wchar.h>

struct sequence {
  const char *bytes;
  int code;
};

// What Debian 12's terminfo has no key for, and fallbacks for a TERM that does not fit the terminal.
static const struct sequence sequences[] = {
  {"\033[I", code_focus_in},
  {"\033[O", code_focus_out},
  {"\033[200~", code_paste_begin},
  {"\033[201~", code_paste_end},
  {"\033[1;5D", code_word_left},
  {"\033[1;5C", code_word_right},
  {"\033[1;3D", code_word_left},
  {"\033[1;3C", code_word_right},
  {"\033Od", code_word_left},
  {"\033Oc", code_word_right},
  {"\033b", code_word_left},
  {"\033f", code_word_right},
  {"\033[A", KEY_UP},
  {"\033[B", KEY_DOWN},
  {"\033[C", KEY_RIGHT},
  {"\033[D", KEY_LEFT},
  {"\033OA", KEY_UP},
  {"\033OB", KEY_DOWN},
  {"\033OC", KEY_RIGHT},
  {"\033OD", KEY_LEFT},
  {"\033[H", KEY_HOME},
  {"\033[F", KEY_END},
  {"\033OH", KEY_HOME},
  {"\033OF", KEY_END},
  {"\033[1~", KEY_HOME},
  {"\033[4~", KEY_END},
  {"\033[7~", KEY_HOME},
  {"\033[8~", KEY_END},
  {"\033[2~", KEY_IC},
  {"\033[3~", KEY_DC},
  {"\033[5~", KEY_PPAGE},
  {"\033[6~", KEY_NPAGE},
  {"\033[Z", KEY_BTAB},
  {"\033OM", KEY_ENTER},
  {"\033OP", KEY_F(1)},
  {"\033OQ", KEY_F(2)},
  {"\033OR", KEY_F(3)},
  {"\033OS", KEY_F(4)},
  {"\033[11~", KEY_F(1)},
  {"\033[12~", KEY_F(2)},
  {"\033[13~", KEY_F(3)},
  {"\033[14~", KEY_F(4)},
};

void input_define_keys(void) {
  for (size_t i = 0; i < sizeof sequences / sizeof *sequences; i++) {
    define_key(sequences[i].bytes, sequences[i].code);
  }
}

CursesReadiness cncurses_wait(int32_t timeout_milliseconds) {
  static int empty_reads;
  struct pollfd watched[] = {
    {.fd = signals_pipe(), .events = POLLIN},
    // Reading while the shell owns the terminal would stop the process.
    {.fd = session.is_up && !session.is_gone ? session.tty : -1, .events = POLLIN},
  };
  int count;
  // Each of our signals leaves a byte in the pipe, so the second poll ends at once.
  do {
    count = poll(watched, 2, timeout_milliseconds);
  } while (count == -1 && errno == EINTR);
  CursesReadiness ready = {
    .hasInput = (watched[1].revents & POLLIN) != 0,
    .hasSignal = (watched[0].revents & POLLIN) != 0,
    .isHungUp = (watched[1].revents & (POLLHUP | POLLERR | POLLNVAL)) != 0,
  };
  // Readable and yet empty again and again is an end of file, which ncurses cannot tell from none.
  int waiting = 0;
  bool is_empty = ready.hasInput && ioctl(session.tty, FIONREAD, &waiting) == 0 && waiting == 0;
  empty_reads = is_empty ? empty_reads + 1 : 0;
  if (empty_reads >= 3) ready.isHungUp = true;
  if (ready.isHungUp) session.is_gone = true;
  return ready;
}

static CursesKey named(int code) {
  switch (code) {
    case KEY_ENTER: return CursesKeyEnter;
    case KEY_BTAB: return CursesKeyBacktab;
    case KEY_BACKSPACE: return CursesKeyBackspace;
    case KEY_DC: return CursesKeyDelete;
    case KEY_IC: return CursesKeyInsert;
    case KEY_UP: return CursesKeyUp;
    case KEY_DOWN: return CursesKeyDown;
    case KEY_LEFT: return CursesKeyLeft;
    case KEY_RIGHT: return CursesKeyRight;
    case KEY_HOME: case KEY_A1: return CursesKeyHome;
    case KEY_END: case KEY_C1: return CursesKeyEnd;
    case KEY_PPAGE: case KEY_A3: return CursesKeyPageUp;
    case KEY_NPAGE: case KEY_C3: return CursesKeyPageDown;
    case code_word_left: return CursesKeyWordLeft;
    case code_word_right: return CursesKeyWordRight;
    case code_focus_in: return CursesKeyFocusIn;
    case code_focus_out: return CursesKeyFocusOut;
    case code_paste_begin: return CursesKeyPasteBegin;
    case code_paste_end: return CursesKeyPasteEnd;
    default: return CursesKeyOther;
  }
}

// Bytes, not wget_wch: without delay that forgets the first bytes of a letter whose last ones have
// not arrived yet.
CursesInput cncurses_read(void) {
  static mbstate_t state;
  while (session.is_up) {
    int code = wgetch(session.keys);
    if (code == ERR) break;
    // resizeterm queues it; the size is told otherwise.
    if (code == KEY_RESIZE) continue;
    if (code > KEY_F(0) && code <= KEY_F(12)) {
      return (CursesInput){.key = CursesKeyFunction, .value = (uint32_t)(code - KEY_F(0))};
    }
    if (code >= KEY_MIN) return (CursesInput){.key = named(code)};
    char byte = (char)code;
    wchar_t letter = 0;
    size_t used = mbrtowc(&letter, &byte, 1, &state);
    if (used == (size_t)-2) continue;
    if (used == (size_t)-1) {
      memset(&state, 0, sizeof state);
      letter = 0xFFFD;
    }
    return (CursesInput){.key = CursesKeyScalar, .value = (uint32_t)letter};
  }
  return (CursesInput){.key = CursesKeyNone};
}
