// What the files of this shim share.

#ifndef CCURL_SESSION_H
#define CCURL_SESSION_H

// One spelling for every libcurl since 2019: what replaces the deprecated ones is too young.
#define CURL_DISABLE_DEPRECATION

#include "CCurl.h"

#include <curl/curl.h>

// The functions that are used, each "curl_" and its name.
#define CURL_FUNCTIONS(X)                                                                            \
  X(global_init)                                                                                     \
  X(version_info)                                                                                    \
  X(slist_append)                                                                                    \
  X(slist_free_all)                                                                                  \
  X(easy_init)                                                                                       \
  X(easy_reset)                                                                                      \
  X(easy_setopt)                                                                                     \
  X(easy_getinfo)                                                                                    \
  X(easy_strerror)                                                                                   \
  X(easy_cleanup)                                                                                    \
  X(multi_init)                                                                                      \
  X(multi_add_handle)                                                                                \
  X(multi_remove_handle)                                                                             \
  X(multi_perform)                                                                                   \
  X(multi_poll)                                                                                      \
  X(multi_info_read)                                                                                 \
  X(multi_cleanup)

struct library {
#define POINTER(name) __typeof__(curl_##name) *name;
  CURL_FUNCTIONS(POINTER)
#undef POINTER
};

// Bytes that grow as they come.
struct buffer {
  uint8_t *start;
  size_t count;
  size_t room;
};

struct CCurlSession {
  struct library curl;
  // Its pool holds the connections.
  CURLM *multi;
  CURL *easy;
  char agent[64];

  // The request.
  struct curl_slist *headers;
  // Memory ran out while it was made.
  bool is_incomplete;
  CCurlBytes rest;

  // The answer.
  struct buffer head;
  struct buffer body;
  size_t answer_limit;
  bool has_whole_head;
  bool is_too_long;
  char words[CURL_ERROR_SIZE];
};

// Fills the table; false where the library or one of its functions is not there. A library that was
// opened stays: it and OpenSSL below it leave handlers behind that run when the program exits.
bool library_open(struct library *library, const char *name);

// Sets where the answer goes, and forgets the one before.
void answer_begin(CCurlSession *session, size_t limit);
void answer_free(CCurlSession *session);

#endif
