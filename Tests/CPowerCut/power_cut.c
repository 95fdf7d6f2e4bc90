// What a power cut would leave: a model in which everything that was not synced is gone.
//
// The shadow has two parts. `inodes/` holds the content of each file as it was last synced, by
// inode number; `tree/` the names, as each directory was last synced, as hard links to those. A
// sync of a file writes through its inode, however it is called meanwhile; a sync of a directory
// makes its names in the tree those that it really has.

#define _GNU_SOURCE
#include "CPowerCut.h"

#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char watched[PATH_MAX], shadow[PATH_MAX];
static size_t watched_length;
static long cut_at, calls;
static int count_file = -1;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

// Where the model cannot be kept up, a test must not pass.
static void give_up(const char *what, const char *path) {
  dprintf(STDERR_FILENO, "power cut: cannot %s \"%s\": %s\n", what, path, strerror(errno));
  _exit(99);
}

static bool is_below(const char *path) {
  return watched_length > 0 && strncmp(path, watched, watched_length) == 0
    && (path[watched_length] == '/' || path[watched_length] == 0);
}

// The path of an open file; false where it has none below the watched folder.
static bool path_of_descriptor(int descriptor, char *path) {
  if (watched_length == 0) return false;
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  if (length < 0) return false;
  path[length] = 0;
  return is_below(path);
}

// An absolute path without symbolic links in its directories; false where it is not watched.
static bool path_of_name(int directory, const char *name, char *path) {
  if (watched_length == 0) return false;
  char joined[PATH_MAX], parent[PATH_MAX];
  if (name[0] == '/' || directory == AT_FDCWD) {
    if (snprintf(joined, sizeof joined, "%s", name) >= PATH_MAX) return false;
  } else {
    char link[64], base[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", directory);
    ssize_t length = readlink(link, base, sizeof base - 1);
    if (length < 0) return false;
    base[length] = 0;
    if (snprintf(joined, sizeof joined, "%s/%s", base, name) >= PATH_MAX) return false;
  }
  size_t end = strlen(joined);
  while (end > 1 && joined[end - 1] == '/') joined[--end] = 0;
  char *slash = strrchr(joined, '/');
  const char *last = slash ? slash + 1 : joined;
  if (slash == joined) {
    strcpy(parent, "/");
  } else {
    char *copy = slash ? strndup(joined, (size_t)(slash - joined)) : strdup(".");
    bool found = realpath(copy, parent) != NULL;
    free(copy);
    if (!found) return false;
  }
  if (snprintf(path, PATH_MAX, "%s/%s", parent, last) >= PATH_MAX) return false;
  return is_below(path);
}

static void shadow_path(char *result, const char *part, const char *rest) {
  if (snprintf(result, PATH_MAX, "%s/%s%s", shadow, part, rest) >= PATH_MAX)
    give_up("name", rest);
}

static void inode_path(char *result, ino_t inode) {
  if (snprintf(result, PATH_MAX, "%s/inodes/%lu", shadow, (unsigned long)inode) >= PATH_MAX)
    give_up("name", "inode");
}

// MARK: Keeping the shadow

// The content of an open file, read through the descriptor that was synced: another one would drop
// the file's locks when it is closed.
static void keep_content(int descriptor, const char *path) {
  struct stat status;
  if (fstat(descriptor, &status) != 0) give_up("look at", path);
  int source = descriptor;
  if ((fcntl(descriptor, F_GETFL) & O_ACCMODE) == O_WRONLY)
    source = REAL(open)(path, O_RDONLY | O_CLOEXEC);
  char kept[PATH_MAX];
  inode_path(kept, status.st_ino);
  int target = REAL(open)(kept, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  if (source < 0 || target < 0) give_up("keep", path);
  char bytes[65536];
  off_t place = 0;
  ssize_t count;
  while ((count = pread(source, bytes, sizeof bytes, place)) > 0) {
    if (REAL(pwrite)(target, bytes, (size_t)count, place) != count) give_up("keep", path);
    place += count;
  }
  if (count < 0 || REAL(ftruncate)(target, place) != 0) give_up("keep", path);
  close(target);
  if (source != descriptor) close(source);
}

// The names below a directory of the tree and all that is in them.
static void remove_shadow(const char *path) {
  struct stat status;
  if (lstat(path, &status) != 0) return;
  if (S_ISDIR(status.st_mode)) {
    DIR *directory = opendir(path);
    if (!directory) give_up("open", path);
    for (struct dirent *entry; (entry = readdir(directory));) {
      if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
      char below[PATH_MAX];
      if (snprintf(below, sizeof below, "%s/%s", path, entry->d_name) >= PATH_MAX)
        give_up("name", path);
      remove_shadow(below);
    }
    closedir(directory);
    if (rmdir(path) != 0) give_up("remove", path);
  } else if (REAL(unlink)(path) != 0) {
    give_up("remove", path);
  }
}

// A name of a directory that was synced: the file it leads to has what was last synced of it.
static void keep_name(const char *live, const char *kept) {
  struct stat status, known;
  if (lstat(live, &status) != 0) return;
  bool exists = lstat(kept, &known) == 0;
  if (S_ISDIR(status.st_mode)) {
    if (exists && !S_ISDIR(known.st_mode)) remove_shadow(kept);
    if (mkdir(kept, 0700) != 0 && errno != EEXIST) give_up("keep", live);
    return;
  }
  if (!S_ISREG(status.st_mode)) return;
  char content[PATH_MAX];
  inode_path(content, status.st_ino);
  int target = REAL(open)(content, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  if (target < 0) give_up("keep", live);
  close(target);
  if (exists) remove_shadow(kept);
  if (link(content, kept) != 0) give_up("keep", live);
}

static void keep_names(const char *path) {
  const char *rest = path + watched_length;
  char kept[PATH_MAX];
  shadow_path(kept, "tree", rest);
  struct stat status;
  // A directory whose own name is not on the disk yet takes its names with it.
  if (lstat(kept, &status) != 0) return;
  DIR *directory = opendir(kept);
  if (!directory) give_up("open", kept);
  for (struct dirent *entry; (entry = readdir(directory));) {
    if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
    char live[PATH_MAX], gone[PATH_MAX];
    if (snprintf(live, sizeof live, "%s/%s", path, entry->d_name) >= PATH_MAX
      || snprintf(gone, sizeof gone, "%s/%s", kept, entry->d_name) >= PATH_MAX)
      give_up("name", path);
    if (lstat(live, &status) != 0) remove_shadow(gone);
  }
  closedir(directory);
  directory = opendir(path);
  if (!directory) give_up("open", path);
  for (struct dirent *entry; (entry = readdir(directory));) {
    if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
    char live[PATH_MAX], name[PATH_MAX];
    if (snprintf(live, sizeof live, "%s/%s", path, entry->d_name) >= PATH_MAX
      || snprintf(name, sizeof name, "%s/%s", kept, entry->d_name) >= PATH_MAX)
      give_up("name", path);
    keep_name(live, name);
  }
  closedir(directory);
}

// What is there at the start counts as synced.
static void keep_all(const char *path) {
  keep_names(path);
  DIR *directory = opendir(path);
  if (!directory) give_up("open", path);
  for (struct dirent *entry; (entry = readdir(directory));) {
    if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
    char live[PATH_MAX];
    if (snprintf(live, sizeof live, "%s/%s", path, entry->d_name) >= PATH_MAX)
      give_up("name", path);
    struct stat status;
    if (lstat(live, &status) != 0) continue;
    if (S_ISDIR(status.st_mode)) keep_all(live);
    if (!S_ISREG(status.st_mode)) continue;
    int descriptor = REAL(open)(live, O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) give_up("open", live);
    keep_content(descriptor, live);
    close(descriptor);
  }
  closedir(directory);
}

// An inode that is gone may be given out again; what the tree has of it stays.
static void forget_inode(const char *path) {
  struct stat status;
  if (lstat(path, &status) != 0 || !S_ISREG(status.st_mode) || status.st_nlink > 1) return;
  char kept[PATH_MAX];
  inode_path(kept, status.st_ino);
  if (REAL(unlink)(kept) != 0 && errno != ENOENT) give_up("forget", path);
}

// MARK: Counting and cutting

static void count_call(void) {
  calls++;
  if (calls == cut_at) _exit(98);
  if (count_file >= 0 && REAL(write)(count_file, "x", 1) != 1) give_up("count", "calls");
}

// Counts a call that changes an open file.
static void changes_file(int descriptor) {
  char path[PATH_MAX];
  int error = errno;
  if (path_of_descriptor(descriptor, path)) {
    pthread_mutex_lock(&lock);
    count_call();
    pthread_mutex_unlock(&lock);
  }
  errno = error;
}

// Counts a call that changes a directory.
static bool changes_name(int directory, const char *name, char *path) {
  int error = errno;
  bool is_watched = path_of_name(directory, name, path);
  if (is_watched) {
    pthread_mutex_lock(&lock);
    count_call();
    pthread_mutex_unlock(&lock);
  }
  errno = error;
  return is_watched;
}

__attribute__((constructor)) static void begin(void) {
  const char *folder = getenv("POWER_CUT_WATCHED"), *kept = getenv("POWER_CUT_SHADOW");
  if (!folder || !kept) return;
  if (!realpath(kept, shadow)) give_up("find", kept);
  if (!realpath(folder, watched)) give_up("find", folder);
  const char *at = getenv("POWER_CUT_AT"), *count = getenv("POWER_CUT_COUNT");
  char path[PATH_MAX];
  shadow_path(path, "inodes", "");
  if (mkdir(path, 0700) != 0) give_up("make", path);
  shadow_path(path, "tree", "");
  if (mkdir(path, 0700) != 0) give_up("make", path);
  watched_length = strlen(watched);
  keep_all(watched);
  cut_at = at ? atol(at) : 0;
  if (count) {
    count_file = REAL(open)(count, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (count_file < 0) give_up("open", count);
  }
  // Programs that this one starts are not part of it.
  unsetenv("LD_PRELOAD");
}

// MARK: The calls

// The real disk is not waited for: what it would have is in the shadow.
static int synced(int descriptor, int (*real)(int)) {
  char path[PATH_MAX];
  struct stat status;
  if (!path_of_descriptor(descriptor, path) || fstat(descriptor, &status) != 0)
    return real(descriptor);
  pthread_mutex_lock(&lock);
  count_call();
  if (S_ISDIR(status.st_mode)) keep_names(path);
  else if (status.st_nlink > 0) keep_content(descriptor, path);
  pthread_mutex_unlock(&lock);
  return 0;
}

int fsync(int descriptor) { return synced(descriptor, REAL(fsync)); }

int fdatasync(int descriptor) { return synced(descriptor, REAL(fdatasync)); }

ssize_t write(int descriptor, const void *bytes, size_t count) {
  changes_file(descriptor);
  return REAL(write)(descriptor, bytes, count);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t place) {
  changes_file(descriptor);
  return REAL(pwrite)(descriptor, bytes, count, place);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t place) {
  changes_file(descriptor);
  return REAL(pwrite64)(descriptor, bytes, count, place);
}

int ftruncate(int descriptor, off_t length) {
  changes_file(descriptor);
  return REAL(ftruncate)(descriptor, length);
}

int ftruncate64(int descriptor, off64_t length) {
  changes_file(descriptor);
  return REAL(ftruncate64)(descriptor, length);
}

int unlink(const char *name) {
  char path[PATH_MAX];
  if (changes_name(AT_FDCWD, name, path)) forget_inode(path);
  return REAL(unlink)(name);
}

int unlinkat(int directory, const char *name, int flags) {
  char path[PATH_MAX];
  if (changes_name(directory, name, path)) forget_inode(path);
  return REAL(unlinkat)(directory, name, flags);
}

int rename(const char *from, const char *to) {
  char path[PATH_MAX];
  if (changes_name(AT_FDCWD, to, path)) forget_inode(path);
  return REAL(rename)(from, to);
}

int renameat(int from_directory, const char *from, int to_directory, const char *to) {
  char path[PATH_MAX];
  if (changes_name(to_directory, to, path)) forget_inode(path);
  return REAL(renameat)(from_directory, from, to_directory, to);
}

int mkdir(const char *name, mode_t mode) {
  char path[PATH_MAX];
  changes_name(AT_FDCWD, name, path);
  return REAL(mkdir)(name, mode);
}

int rmdir(const char *name) {
  char path[PATH_MAX];
  changes_name(AT_FDCWD, name, path);
  return REAL(rmdir)(name);
}

static void may_create(int directory, const char *name, int flags) {
  struct stat status;
  int error = errno;
  char path[PATH_MAX];
  if ((flags & O_CREAT && fstatat(directory, name, &status, 0) != 0) || flags & O_TRUNC)
    changes_name(directory, name, path);
  errno = error;
}

static mode_t mode_of(int flags, va_list arguments) {
  return flags & (O_CREAT | O_TMPFILE) ? va_arg(arguments, mode_t) : 0;
}

#define OPENING(function)                                       \
  int function(const char *name, int flags, ...) {              \
    va_list arguments;                                          \
    va_start(arguments, flags);                                 \
    mode_t mode = mode_of(flags, arguments);                    \
    va_end(arguments);                                          \
    may_create(AT_FDCWD, name, flags);                          \
    return REAL(function)(name, flags, mode);                   \
  }

OPENING(open)
OPENING(open64)

#define OPENING_AT(function)                                    \
  int function(int directory, const char *name, int flags, ...) { \
    va_list arguments;                                          \
    va_start(arguments, flags);                                 \
    mode_t mode = mode_of(flags, arguments);                    \
    va_end(arguments);                                          \
    may_create(directory, name, flags);                         \
    return REAL(function)(directory, name, flags, mode);        \
  }

OPENING_AT(openat)
OPENING_AT(openat64)
