// Cells whose width terminals disagree about.
//
// ncurses writes a row in one go and trusts that each cell took the cells it should have: a mark or
// an emoji that this terminal does not know would push the rest of the row aside. So ncurses has
// blanks in their place, and they are written here, each cell behind one of them placed anew.

#include "session.h"

#include <stdlib.h>
#include <string.h>
#include <term.h>

enum { longest_text = 31 };

struct apart {
  int32_t column;
  int32_t row;
  int32_t width;
  attr_t attributes;
  short pair;
  bool is_disputed;
  char text[longest_text + 1];
};

static struct {
  struct apart *cells;
  size_t count;
  size_t capacity;
  char *bytes;
  size_t length;
  size_t room;
} apart;

bool cncurses_can_put_apart(void) {
  return cncurses_is_utf8() && cursor_address != NULL && save_cursor != NULL
      && restore_cursor != NULL;
}

void cncurses_clear_apart(void) { apart.count = 0; }

void apart_erase(void) {
  if (apart.count > 0) clearok(curscr, TRUE);
  apart.count = 0;
}

void apart_forget(void) {
  free(apart.cells);
  free(apart.bytes);
  memset(&apart, 0, sizeof apart);
}

void cncurses_put_apart(
  int32_t column, int32_t row, const char *text, int32_t width, uint32_t style, int32_t color,
  bool is_disputed
) {
  if (strlen(text) > longest_text) return;
  if (apart.count == apart.capacity) {
    size_t capacity = apart.capacity == 0 ? 256 : 2 * apart.capacity;
    struct apart *cells = realloc(apart.cells, capacity * sizeof *cells);
    if (cells == NULL) return;
    apart.cells = cells;
    apart.capacity = capacity;
  }
  struct apart *cell = &apart.cells[apart.count++];
  *cell = (struct apart){
    .column = column, .row = row, .width = width, .attributes = attributes_of(style),
    .pair = pair_of(color), .is_disputed = is_disputed,
  };
  strcpy(cell->text, text);
}

static int append(int byte) {
  if (apart.length == apart.room) {
    size_t room = apart.room == 0 ? 4096 : 2 * apart.room;
    char *bytes = realloc(apart.bytes, room);
    if (bytes == NULL) return ERR;
    apart.bytes = bytes;
    apart.room = room;
  }
  apart.bytes[apart.length++] = (char)byte;
  return byte;
}

static bool follows(const struct apart *cell, const struct apart *before) {
  return before != NULL && !before->is_disputed && before->row == cell->row
      && before->column + before->width == cell->column;
}

void apart_write(void) {
  if (apart.count == 0) return;
  const struct apart *before = NULL;
  apart.length = 0;
  tputs(save_cursor, 1, append);
  for (size_t i = 0; i < apart.count; i++) {
    const struct apart *cell = &apart.cells[i];
    if (cell->row >= LINES || cell->column + cell->width > COLS) continue;
    if (!follows(cell, before)) tputs(tparm(cursor_address, cell->row, cell->column), 1, append);
    vid_puts(cell->attributes, cell->pair, NULL, append);
    for (const char *byte = cell->text; *byte != 0; byte++) append(*byte);
    before = cell;
  }
  vid_puts(A_NORMAL, 0, NULL, append);
  tputs(restore_cursor, 1, append);
  tty_write(apart.bytes, apart.length);
}
