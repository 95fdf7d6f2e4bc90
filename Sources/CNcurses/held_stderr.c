// Standard error while the screen is up: kept in memory, printed after. A message written into the
// alternate screen would spoil the frame and vanish with it.

#include "session.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

static int held = -1;
static int original = -1;

void held_stderr_begin(void) {
  // Redirected to a file it disturbs nobody, and should arrive there at once.
  if (held != -1 || !isatty(STDERR_FILENO)) return;
  held = memfd_create("stderr", MFD_CLOEXEC);
  if (held == -1) return;
  original = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (original == -1 || dup2(held, STDERR_FILENO) == -1) {
    close(held);
    if (original != -1) close(original);
    held = original = -1;
  }
}

void held_stderr_end(void) {
  if (held == -1) return;
  dup2(original, STDERR_FILENO);
  char bytes[4096];
  off_t offset = 0;
  for (;;) {
    ssize_t count = pread(held, bytes, sizeof bytes, offset);
    if (count <= 0) break;
    ssize_t written = write(original, bytes, (size_t)count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) break;
    offset += written;
  }
  close(held);
  close(original);
  held = original = -1;
}
