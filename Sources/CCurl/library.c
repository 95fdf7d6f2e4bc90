// libcurl as a table of functions.

#include "session.h"

#include <dlfcn.h>
#include <pthread.h>

// Before 7.84 libcurl's own initialisation is not safe against itself.
static pthread_mutex_t opening = PTHREAD_MUTEX_INITIALIZER;

static bool find_functions(struct library *library, void *handle) {
  // Through void **: POSIX has dlsym return functions so, and C has no other way to say it.
#define FIND(name)                                                                                   \
  *(void **)&library->name = dlsym(handle, "curl_" #name);                                           \
  if (library->name == NULL) return false;
  CURL_FUNCTIONS(FIND)
#undef FIND
  return true;
}

bool library_open(struct library *library, const char *name) {
  pthread_mutex_lock(&opening);
  void *handle = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  bool is_open = handle != NULL && find_functions(library, handle) &&
                 library->global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
  pthread_mutex_unlock(&opening);
  return is_open;
}
