// The one door to libcurl: requests over HTTP, plain types only. The library is opened when the first
// request is sent and not linked, because it and the thirty libraries below it cost every start of a
// program that mostly sends nothing.
//
// A session is used by one thread at a time, and its functions wait in system calls. The one thing
// another thread may do is to give a stop signal.

#ifndef CCURL_H
#define CCURL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// libcurl with its connections, which the next request to the same server uses again.
typedef struct CCurlSession CCurlSession;

typedef enum __attribute__((enum_extensibility(closed))) CCurlEnd : int32_t {
  // A whole answer is there, whatever its status.
  CCurlEndAnswered,
  // The stop signal was given.
  CCurlEndStopped,
  CCurlEndTimedOut,
  // The server's certificate is not valid, not for this name, or cannot be checked.
  CCurlEndUntrusted,
  CCurlEndBadAddress,
  // The answer is longer than the limit; the rest of it was not read.
  CCurlEndTooLong,
  CCurlEndFailed,
} CCurlEnd;

typedef struct {
  // A method other than GET has a body, if an empty one.
  bool is_post;
  // Takes no notice of the proxies that the environment names.
  bool avoids_proxy;
  // For name, connection and TLS; and for all of it until the last byte of the answer.
  int32_t connect_seconds;
  int32_t whole_seconds;
  // Of the answer's headers and body together.
  size_t answer_limit;
} CCurlOptions;

typedef struct {
  const uint8_t *start;
  size_t count;
} CCurlBytes;

// What became of a request. Its pointers are the session's, and good until that is used again.
typedef struct {
  CCurlEnd end;
  // Whether a connection stood, so that the server may have got the request. While it is false, no
  // byte of the body has left.
  bool may_have_arrived;
  int32_t status;
  // Lines that end in CR LF: the status line and headers of the last answer, without trailers.
  CCurlBytes head;
  CCurlBytes body;
  // libcurl's words for what went wrong; empty where nothing did.
  const char *reason;
} CCurlResult;

// Opens a library by its name ("libcurl.so.4"); NULL where the machine has none, or one from before
// 7.66 (2019).
CCurlSession *ccurl_open(const char *library);
void ccurl_close(CCurlSession *session);

// Adds a line "Name: value" to the next request alone.
void ccurl_add_header(CCurlSession *session, const char *line);

// Sends a request and waits for its end. Certificates are always checked, redirects never followed,
// nothing but HTTP and HTTPS spoken; there are no cookies and no .netrc. The body is read once: where
// a connection that is used again turns out to be dead with some of it on the way, that is a failure
// and not libcurl's to repeat.
CCurlResult ccurl_perform(CCurlSession *session, const char *url, CCurlOptions options, CCurlBytes body,
                          int32_t stop_signal);

// A descriptor that ends requests once `ccurl_stop` has been called for it, from any thread; -1 and
// errno where there can be none. Its owner closes it.
int32_t ccurl_stop_signal(void);
void ccurl_stop(int32_t stop_signal);

#endif
