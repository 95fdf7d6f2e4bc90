#include "CVTerm.h"

#include <stdlib.h>
#include <string.h>
#if !__has_include(<vterm.h>)
#error "bellwork's tests need libvterm: install libvterm-dev, or run 'make deps-test'"
#endif
#include <vterm.h>

struct emulator {
  VTerm *machine;
  VTermScreen *screen;
  bool is_alternate;
  bool is_cursor_visible;
  // What it has to say and nobody has read; libvterm's own buffer drops all but a few replies.
  uint8_t *said;
  size_t said_count;
  size_t said_capacity;
};

static void say(const char *bytes, size_t count, void *user) {
  emulator *terminal = user;
  if (terminal->said_count + count > terminal->said_capacity) {
    size_t capacity = 2 * (terminal->said_count + count);
    uint8_t *larger = realloc(terminal->said, capacity);
    if (larger == NULL) return;
    terminal->said = larger;
    terminal->said_capacity = capacity;
  }
  memcpy(terminal->said + terminal->said_count, bytes, count);
  terminal->said_count += count;
}

static int property_set(VTermProp property, VTermValue *value, void *user) {
  emulator *terminal = user;
  if (property == VTERM_PROP_ALTSCREEN) terminal->is_alternate = value->boolean;
  if (property == VTERM_PROP_CURSORVISIBLE) terminal->is_cursor_visible = value->boolean;
  return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = property_set};

// libvterm 0.1.4 writes through NULL when a wide character arrives where only one column is, so the
// narrowest screen has a second column that nobody looks at.
static int32_t at_least_two(int32_t columns) { return columns < 2 ? 2 : columns; }

emulator *emulator_create(int32_t rows, int32_t columns) {
  emulator *terminal = calloc(1, sizeof *terminal);
  if (terminal == NULL) return NULL;
  terminal->machine = vterm_new(rows, at_least_two(columns));
  vterm_set_utf8(terminal->machine, 1);
  vterm_output_set_callback(terminal->machine, say, terminal);
  terminal->screen = vterm_obtain_screen(terminal->machine);
  terminal->is_cursor_visible = true;
  vterm_screen_set_callbacks(terminal->screen, &callbacks, terminal);
  vterm_screen_enable_altscreen(terminal->screen, 1);
  vterm_screen_reset(terminal->screen, 1);
  return terminal;
}

void emulator_destroy(emulator *terminal) {
  vterm_free(terminal->machine);
  free(terminal->said);
  free(terminal);
}

void emulator_write(emulator *terminal, const uint8_t *bytes, size_t count) {
  vterm_input_write(terminal->machine, (const char *)bytes, count);
}

size_t emulator_read(emulator *terminal, uint8_t *bytes, size_t capacity) {
  size_t count = terminal->said_count < capacity ? terminal->said_count : capacity;
  if (count == 0) return 0;
  memcpy(bytes, terminal->said, count);
  terminal->said_count -= count;
  memmove(terminal->said, terminal->said + count, terminal->said_count);
  return count;
}

void emulator_resize(emulator *terminal, int32_t rows, int32_t columns) {
  vterm_set_size(terminal->machine, rows, at_least_two(columns));
}

static VTermModifier modifier_of(int32_t modifiers) {
  return (modifiers & emulator_shift ? VTERM_MOD_SHIFT : 0)
       | (modifiers & emulator_alt ? VTERM_MOD_ALT : 0)
       | (modifiers & emulator_control ? VTERM_MOD_CTRL : 0);
}

static VTermKey key_of(EmulatorKey key, int32_t function) {
  switch (key) {
    case EmulatorKeyEnter: return VTERM_KEY_ENTER;
    case EmulatorKeyTab: return VTERM_KEY_TAB;
    case EmulatorKeyBackspace: return VTERM_KEY_BACKSPACE;
    case EmulatorKeyEscape: return VTERM_KEY_ESCAPE;
    case EmulatorKeyUp: return VTERM_KEY_UP;
    case EmulatorKeyDown: return VTERM_KEY_DOWN;
    case EmulatorKeyLeft: return VTERM_KEY_LEFT;
    case EmulatorKeyRight: return VTERM_KEY_RIGHT;
    case EmulatorKeyInsert: return VTERM_KEY_INS;
    case EmulatorKeyDelete: return VTERM_KEY_DEL;
    case EmulatorKeyHome: return VTERM_KEY_HOME;
    case EmulatorKeyEnd: return VTERM_KEY_END;
    case EmulatorKeyPageUp: return VTERM_KEY_PAGEUP;
    case EmulatorKeyPageDown: return VTERM_KEY_PAGEDOWN;
    case EmulatorKeyFunction: return (VTermKey)(VTERM_KEY_FUNCTION(0) + function);
  }
  return VTERM_KEY_NONE;
}

void emulator_press(emulator *terminal, EmulatorKey key, int32_t function, int32_t modifiers) {
  vterm_keyboard_key(terminal->machine, key_of(key, function), modifier_of(modifiers));
}

void emulator_type(emulator *terminal, uint32_t scalar, int32_t modifiers) {
  vterm_keyboard_unichar(terminal->machine, scalar, modifier_of(modifiers));
}

void emulator_focus(emulator *terminal, bool is_in) {
  VTermState *state = vterm_obtain_state(terminal->machine);
  if (is_in) vterm_state_focus_in(state); else vterm_state_focus_out(state);
}

void emulator_paste_mark(emulator *terminal, bool is_begin) {
  if (is_begin) {
    vterm_keyboard_start_paste(terminal->machine);
  } else {
    vterm_keyboard_end_paste(terminal->machine);
  }
}

static void put_utf8(uint32_t scalar, char *text) {
  size_t end = strlen(text);
  if (scalar < 0x80) {
    text[end] = (char)scalar;
  } else if (scalar < 0x800) {
    text[end] = (char)(0xC0 | scalar >> 6);
    text[end + 1] = (char)(0x80 | (scalar & 0x3F));
  } else if (scalar < 0x10000) {
    text[end] = (char)(0xE0 | scalar >> 12);
    text[end + 1] = (char)(0x80 | (scalar >> 6 & 0x3F));
    text[end + 2] = (char)(0x80 | (scalar & 0x3F));
  } else {
    text[end] = (char)(0xF0 | scalar >> 18);
    text[end + 1] = (char)(0x80 | (scalar >> 12 & 0x3F));
    text[end + 2] = (char)(0x80 | (scalar >> 6 & 0x3F));
    text[end + 3] = (char)(0x80 | (scalar & 0x3F));
  }
}

static int32_t index_of(const VTermColor *color, bool is_default) {
  if (is_default) return -1;
  return VTERM_COLOR_IS_INDEXED(color) ? color->indexed.idx : -2;
}

bool emulator_get_cell(emulator *terminal, int32_t row, int32_t column, EmulatorCell *result) {
  int rows, columns;
  vterm_get_size(terminal->machine, &rows, &columns);
  // libvterm 0.1.4 dereferences NULL outside its screen.
  if (row < 0 || row >= rows || column < 0 || column >= columns) return false;
  VTermScreenCell cell;
  VTermPos position = {.row = row, .col = column};
  if (!vterm_screen_get_cell(terminal->screen, position, &cell)) return false;
  *result = (EmulatorCell){
    .width = cell.width,
    .is_bold = cell.attrs.bold,
    .is_underlined = cell.attrs.underline != VTERM_UNDERLINE_OFF,
    .is_reversed = cell.attrs.reverse,
    .foreground = index_of(&cell.fg, VTERM_COLOR_IS_DEFAULT_FG(&cell.fg)),
    .background = index_of(&cell.bg, VTERM_COLOR_IS_DEFAULT_BG(&cell.bg)),
  };
  // The right half of a wide cell holds (uint32_t)-1, and behind it what was there before.
  for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell.chars[i] != 0; i++) {
    if (cell.chars[i] > 0x10FFFF) break;
    put_utf8(cell.chars[i], result->text);
  }
  return true;
}

void emulator_get_cursor(emulator *terminal, int32_t *row, int32_t *column, bool *is_visible) {
  VTermPos position;
  vterm_state_get_cursorpos(vterm_obtain_state(terminal->machine), &position);
  *row = position.row;
  *column = position.col;
  *is_visible = terminal->is_cursor_visible;
}

bool emulator_is_alternate(emulator *terminal) { return terminal->is_alternate; }
