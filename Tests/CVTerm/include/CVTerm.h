// A terminal without a window: libvterm behind plain types, for tests.

#ifndef CVTERM_H
#define CVTERM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct emulator emulator;

typedef struct {
  // UTF-8, at most six scalars; empty in a blank cell and in the right half of a wide one.
  char text[32];
  int32_t width;
  bool is_bold;
  bool is_underlined;
  bool is_reversed;
  // 0 to 255; -1 is the terminal's own, -2 an RGB value.
  int32_t foreground;
  int32_t background;
} EmulatorCell;

typedef enum __attribute__((enum_extensibility(closed))) EmulatorKey : int32_t {
  EmulatorKeyEnter,
  EmulatorKeyTab,
  EmulatorKeyBackspace,
  EmulatorKeyEscape,
  EmulatorKeyUp,
  EmulatorKeyDown,
  EmulatorKeyLeft,
  EmulatorKeyRight,
  EmulatorKeyInsert,
  EmulatorKeyDelete,
  EmulatorKeyHome,
  EmulatorKeyEnd,
  EmulatorKeyPageUp,
  EmulatorKeyPageDown,
  // Plus 1 to 12 for F1 to F12.
  EmulatorKeyFunction,
} EmulatorKey;

// Bits of the modifiers held.
static const int32_t emulator_shift = 1;
static const int32_t emulator_alt = 2;
static const int32_t emulator_control = 4;

emulator *emulator_create(int32_t rows, int32_t columns);
void emulator_destroy(emulator *terminal);

// What the program wrote.
void emulator_write(emulator *terminal, const uint8_t *bytes, size_t count);
// What the terminal sends to the program: keys, reports, replies. Returns the number of bytes.
size_t emulator_read(emulator *terminal, uint8_t *bytes, size_t capacity);

void emulator_resize(emulator *terminal, int32_t rows, int32_t columns);

// Keys, focus and paste marks are encoded as the modes the program has set ask for.
void emulator_press(emulator *terminal, EmulatorKey key, int32_t function, int32_t modifiers);
void emulator_type(emulator *terminal, uint32_t scalar, int32_t modifiers);
void emulator_focus(emulator *terminal, bool is_in);
void emulator_paste_mark(emulator *terminal, bool is_begin);

// False outside the screen.
bool emulator_get_cell(emulator *terminal, int32_t row, int32_t column, EmulatorCell *cell);
void emulator_get_cursor(emulator *terminal, int32_t *row, int32_t *column, bool *is_visible);
bool emulator_is_alternate(emulator *terminal);

#endif
