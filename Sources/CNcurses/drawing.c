// Cells into ncurses' model of the screen, and the model's changes to the terminal.

#include "session.h"

#include <wchar.h>

enum { longest_cluster = 32 };

// Scalars of UTF-8 text; Swift hands over well-formed text only.
static int scalars(const char *text, wchar_t *result) {
  const unsigned char *bytes = (const unsigned char *)text;
  int count = 0;
  while (*bytes != 0 && count < longest_cluster) {
    int more = *bytes >= 0xF0 ? 3 : *bytes >= 0xE0 ? 2 : *bytes >= 0xC0 ? 1 : 0;
    wchar_t scalar = more == 3 ? *bytes & 0x07 : more == 2 ? *bytes & 0x0F
                   : more == 1 ? *bytes & 0x1F : *bytes;
    bytes++;
    for (; more > 0 && (*bytes & 0xC0) == 0x80; more--) scalar = scalar << 6 | (*bytes++ & 0x3F);
    result[count++] = scalar;
  }
  return count;
}

// Invisible scalars about whose effect terminals disagree: joiners, selectors, direction, fillers.
static bool is_dropped(wchar_t scalar) {
  return (scalar >= 0x200B && scalar <= 0x200F) || (scalar >= 0x202A && scalar <= 0x202E)
      || (scalar >= 0x2060 && scalar <= 0x206F) || (scalar >= 0xFE00 && scalar <= 0xFE0F)
      || scalar == 0xFEFF;
}

static void place(int column, int row, const wchar_t *glyph, attr_t attributes, short pair) {
  cchar_t cell;
  if (setcchar(&cell, glyph, attributes, pair, NULL) == ERR) return;
  // Unlike the add family this neither wraps nor scrolls, so the last cell is a cell like any other.
  mvwadd_wchnstr(stdscr, row, column, &cell, 1);
}

attr_t attributes_of(uint32_t style) {
  return (style & cncurses_bold ? A_BOLD : 0) | (style & cncurses_underline ? A_UNDERLINE : 0)
       | (style & cncurses_reverse ? A_REVERSE : 0) | (style & cncurses_dim ? A_DIM : 0);
}

short pair_of(int32_t color) {
  return color >= 0 && color < session.colors ? (short)(color + 1) : 0;
}

// The caller's width rules: what the C library thinks wider or narrower is cut or padded, so that
// the next cell stays where the caller put it.
void cncurses_put(
  int32_t column, int32_t row, const char *text, int32_t width, uint32_t style, int32_t color
) {
  if (row < 0 || row >= LINES || column < 0 || column + width > COLS) return;
  attr_t attributes = attributes_of(style);
  short pair = pair_of(color);
  wchar_t cluster[longest_cluster];
  int count = scalars(text, cluster);
  int filled = 0;
  for (int i = 0; i < count && filled < width;) {
    wchar_t glyph[CCHARW_MAX + 1] = {cluster[i++]};
    int length = 1;
    if (is_dropped(glyph[0])) continue;
    int cells = wcwidth(glyph[0]);
    if (cells <= 0 || cells > width - filled) {
      glyph[0] = cncurses_is_utf8() ? 0xFFFD : L'?';
      cells = 1;
    }
    for (; i < count && wcwidth(cluster[i]) == 0; i++) {
      if (length < CCHARW_MAX && !is_dropped(cluster[i])) glyph[length++] = cluster[i];
    }
    place(column + filled, row, glyph, attributes, pair);
    filled += cells;
  }
  for (; filled < width; filled++) place(column + filled, row, L" ", attributes, pair);
}

void cncurses_erase(void) {
  werase(stdscr);
  apart_erase();
}

void cncurses_redraw_row(int32_t row) { wredrawln(stdscr, row, 1); }

static void show_cursor(bool is_shown) {
  if (session.cursor == is_shown) return;
  curs_set(is_shown);
  session.cursor = is_shown;
}

void cncurses_present(int32_t cursor_column, int32_t cursor_row, bool cells_changed) {
  if (!session.is_up) return;
  bool is_shown = cursor_column >= 0 && cursor_column < COLS && cursor_row >= 0
               && cursor_row < LINES;
  leaveok(stdscr, !is_shown);
  if (is_shown) wmove(stdscr, cursor_row, cursor_column);
  if (!is_shown) show_cursor(false);
  wnoutrefresh(stdscr);
  // Our marks go round ncurses' buffer; doupdate leaves that empty behind itself.
  if (cells_changed) modes_begin_frame();
  doupdate();
  if (cells_changed) apart_write();
  if (is_shown) show_cursor(true);
  if (cells_changed) modes_end_frame();
}

void cncurses_repaint(void) {
  if (!session.is_up) return;
  clearok(curscr, TRUE);
  wnoutrefresh(stdscr);
  modes_begin_frame();
  doupdate();
  apart_write();
  modes_end_frame();
}
