// Child processes on a terminal of their own, or on pipes, for tests. The child runs no Swift between
// fork and exec.

#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

typedef struct {
  // Both ends stay open here, so that the terminal's modes outlive the child. -1 without a terminal.
  int32_t control;
  int32_t terminal;
  // Ends of the child's pipes; -1 where it has the terminal instead.
  int32_t input;
  int32_t output;
  int32_t error;
  // Readable once the child has ended; -1 where the kernel has no such thing.
  int32_t ended;
  pid_t pid;
} ChildProcess;

// What waiting found. `value` is the exit code, or the signal.
typedef enum __attribute__((enum_extensibility(closed))) ChildState : int32_t {
  ChildStateRunning,
  ChildStateExited,
  ChildStateKilled,
  ChildStateStopped,
  ChildStateContinued,
} ChildState;

// Number of values in the attributes of a terminal.
enum { terminal_attribute_count = 36 };

// Opens a terminal without a child. Returns 0 or an errno.
int32_t terminal_open(int32_t rows, int32_t columns, ChildProcess *child);

// Starts a program in a session of its own; with a terminal in `child`, that one controls it.
// `uses_pipes` gives it pipes as standard streams. `directory` may be NULL. Returns 0 or an errno.
int32_t child_start(
  const char *path, char *const arguments[], char *const environment[], const char *directory,
  bool uses_pipes, ChildProcess *child);

// Looks without waiting.
ChildState child_look(pid_t pid, int32_t *value);

// Tells the terminal its size; the child gets SIGWINCH. Returns 0 or an errno.
int32_t terminal_resize(int32_t control, int32_t rows, int32_t columns);

// Modes and control characters; equal arrays mean equal `stty -g`. Returns 0 or an errno.
int32_t terminal_attributes(int32_t terminal, uint32_t values[]);

#endif
