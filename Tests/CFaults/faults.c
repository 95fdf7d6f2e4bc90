// Calls that change files, and what is to happen at them.
#define _GNU_SOURCE 1

#include "CFaults.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

// MARK: The plan

enum action { none, kills, tears, fails, delays };

static struct {
  const char *folder;
  const char *calls;
  const char *condition;
  enum action action;
  long value;
  long first;
  long last;
  int log;
} plan = {.log = -1};

static atomic_long calls_so_far;

static long number(const char *name, long missing) {
  const char *text = getenv(name);
  return text == NULL ? missing : strtol(text, NULL, 10);
}

__attribute__((constructor)) static void read_plan(void) {
  plan.folder = getenv("BELLWORK_FAULT_FOLDER");
  plan.calls = getenv("BELLWORK_FAULT_CALLS");
  plan.condition = getenv("BELLWORK_FAULT_WHILE");
  plan.first = number("BELLWORK_FAULT_FIRST", 1);
  plan.last = number("BELLWORK_FAULT_LAST", LONG_MAX);
  const char *action = getenv("BELLWORK_FAULT");
  if (action != NULL) {
    const char *value = strchr(action, '=');
    plan.value = value == NULL ? 0 : strtol(value + 1, NULL, 10);
    plan.action = strncmp(action, "kill", 4) == 0    ? kills
                  : strncmp(action, "tear", 4) == 0  ? tears
                  : strncmp(action, "error", 5) == 0 ? fails
                                                     : delays;
  }
  const char *log = getenv("BELLWORK_FAULT_LOG");
  if (log != NULL) {
    plan.log = (int)syscall(
      SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  }
}

// MARK: The calls that count

static bool is_below(const char *path) {
  size_t length = plan.folder == NULL ? 0 : strlen(plan.folder);
  return length > 0 && path != NULL && strncmp(path, plan.folder, length) == 0;
}

static bool is_named(const char *call) {
  if (plan.calls == NULL) return true;
  size_t length = strlen(call);
  for (const char *found = plan.calls; (found = strstr(found, call)) != NULL; found += length) {
    bool begins = found == plan.calls || found[-1] == ',';
    if (begins && (found[length] == ',' || found[length] == 0)) return true;
  }
  return false;
}

static void die(void) {
  for (;;) syscall(SYS_kill, (int)getpid(), SIGKILL);
}

// What is to happen at this call, of which `path` tells the file; kills and delays have happened then.
static enum action fault(const char *call, const char *path) {
  if (!is_below(path) || !is_named(call)) return none;
  long count = atomic_fetch_add(&calls_so_far, 1) + 1;
  if (plan.log != -1) {
    char line[PATH_MAX + 64];
    int length = snprintf(line, sizeof line, "%ld %s %s\n", count, call, path);
    syscall(SYS_write, plan.log, line, length);
  }
  if (plan.action == none || count < plan.first || count > plan.last) return none;
  if (plan.condition != NULL && syscall(SYS_access, plan.condition, F_OK) != 0) return none;
  if (plan.action == kills) die();
  if (plan.action == delays) {
    struct timespec time = {plan.value / 1000, plan.value % 1000 * 1000000};
    syscall(SYS_nanosleep, &time, NULL);
    return none;
  }
  return plan.action;
}

static enum action fault_of(const char *call, int descriptor) {
  if (plan.folder == NULL) return none;
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return none;
  path[length] = 0;
  return fault(call, path);
}

// Ends a call that came to `action`: an error, or death behind it.
static long ended(enum action action, long (*body)(void *), void *arguments) {
  if (action == fails) {
    errno = (int)plan.value;
    return -1;
  }
  long result = body(arguments);
  if (action == tears) die();
  return result;
}

struct transfer {
  int descriptor;
  const void *bytes;
  size_t count;
  off_t offset;
};

static long do_write(void *arguments) {
  struct transfer *transfer = arguments;
  return syscall(SYS_write, transfer->descriptor, transfer->bytes, transfer->count);
}

static long do_pwrite(void *arguments) {
  struct transfer *transfer = arguments;
  return syscall(
    SYS_pwrite64, transfer->descriptor, transfer->bytes, transfer->count, transfer->offset);
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  enum action action = fault_of("write", descriptor);
  struct transfer transfer = {descriptor, bytes, action == tears ? count / 2 : count, 0};
  return ended(action, do_write, &transfer);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
  enum action action = fault_of("pwrite64", descriptor);
  struct transfer transfer = {descriptor, bytes, action == tears ? count / 2 : count, offset};
  return ended(action, do_pwrite, &transfer);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
  return pwrite64(descriptor, bytes, count, offset);
}

static long do_fdatasync(void *descriptor) { return syscall(SYS_fdatasync, *(int *)descriptor); }

int fdatasync(int descriptor) {
  return (int)ended(fault_of("fdatasync", descriptor), do_fdatasync, &descriptor);
}

static long do_fsync(void *descriptor) { return syscall(SYS_fsync, *(int *)descriptor); }

int fsync(int descriptor) {
  return (int)ended(fault_of("fsync", descriptor), do_fsync, &descriptor);
}

static long do_ftruncate(void *arguments) {
  struct transfer *transfer = arguments;
  return syscall(SYS_ftruncate, transfer->descriptor, transfer->offset);
}

int ftruncate64(int descriptor, off64_t length) {
  struct transfer transfer = {descriptor, NULL, 0, length};
  return (int)ended(fault_of("ftruncate", descriptor), do_ftruncate, &transfer);
}

int ftruncate(int descriptor, off_t length) { return ftruncate64(descriptor, length); }

static long do_unlink(void *path) { return syscall(SYS_unlink, path); }

int unlink(const char *path) {
  return (int)ended(fault("unlink", path), do_unlink, (void *)path);
}

struct names {
  const char *from;
  const char *to;
};

static long do_rename(void *arguments) {
  struct names *names = arguments;
  return syscall(SYS_rename, names->from, names->to);
}

int rename(const char *from, const char *to) {
  struct names names = {from, to};
  return (int)ended(fault("rename", to), do_rename, &names);
}

struct opening {
  const char *path;
  int flags;
  mode_t mode;
};

static long do_mkdir(void *arguments) {
  struct opening *opening = arguments;
  return syscall(SYS_mkdir, opening->path, opening->mode);
}

int mkdir(const char *path, mode_t mode) {
  struct opening opening = {path, 0, mode};
  return (int)ended(fault("mkdir", path), do_mkdir, &opening);
}

static long do_open(void *arguments) {
  struct opening *opening = arguments;
  return syscall(SYS_openat, AT_FDCWD, opening->path, opening->flags, opening->mode);
}

static int open_file(const char *path, int flags, mode_t mode) {
  struct opening opening = {path, flags | O_LARGEFILE, mode};
  bool changes = (flags & O_ACCMODE) != O_RDONLY || flags & (O_CREAT | O_TRUNC);
  return (int)ended(changes ? fault("open", path) : none, do_open, &opening);
}

static mode_t mode_of(int flags, va_list more) {
  return flags & (O_CREAT | __O_TMPFILE) ? va_arg(more, mode_t) : 0;
}

int open(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = mode_of(flags, more);
  va_end(more);
  return open_file(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = mode_of(flags, more);
  va_end(more);
  return open_file(path, flags, mode);
}
