// A request from its options to its end.

#include "session.h"

#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <time.h>

// Longer than any request; libcurl's own timers end the wait before.
enum { wait_milliseconds = 60 * 1000 };

CCurlSession *ccurl_open(const char *library) {
  CCurlSession *session = calloc(1, sizeof *session);
  if (session == NULL) return NULL;
  if (!library_open(&session->curl, library)) {
    free(session);
    return NULL;
  }
  session->multi = session->curl.multi_init();
  session->easy = session->curl.easy_init();
  if (session->multi == NULL || session->easy == NULL) {
    ccurl_close(session);
    return NULL;
  }
  snprintf(session->agent, sizeof session->agent, "bellwork curl/%s",
           session->curl.version_info(CURLVERSION_NOW)->version);
  return session;
}

void ccurl_close(CCurlSession *session) {
  session->curl.slist_free_all(session->headers);
  if (session->easy != NULL) session->curl.easy_cleanup(session->easy);
  if (session->multi != NULL) session->curl.multi_cleanup(session->multi);
  answer_free(session);
  free(session);
}

void ccurl_add_header(CCurlSession *session, const char *line) {
  struct curl_slist *headers = session->curl.slist_append(session->headers, line);
  if (headers == NULL) {
    session->is_incomplete = true;
  } else {
    session->headers = headers;
  }
}

static size_t give_body(char *bytes, size_t size, size_t count, void *user) {
  CCurlBytes *rest = user;
  count *= size;
  if (count > rest->count) count = rest->count;
  if (count > 0) memcpy(bytes, rest->start, count);
  rest->start += count;
  rest->count -= count;
  return count;
}

// The types are those that libcurl documents: it reads them off the argument list unchecked.
static void set_options(CCurlSession *session, const char *url, CCurlOptions options) {
  CURL *easy = session->easy;
  __typeof__(session->curl.easy_setopt) set = session->curl.easy_setopt;
  set(easy, CURLOPT_URL, url);
  set(easy, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
  set(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
  set(easy, CURLOPT_FOLLOWLOCATION, 0L);
  set(easy, CURLOPT_SSL_VERIFYPEER, 1L);
  set(easy, CURLOPT_SSL_VERIFYHOST, 2L);
  set(easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
  set(easy, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
  set(easy, CURLOPT_NOSIGNAL, 1L);
  // Else stopping waits for a name server that does not answer. Not known before 7.87.
  set(easy, CURLOPT_QUICK_EXIT, 1L);
  set(easy, CURLOPT_CONNECTTIMEOUT, (long)options.connect_seconds);
  set(easy, CURLOPT_TIMEOUT, (long)options.whole_seconds);
  set(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  set(easy, CURLOPT_USERAGENT, session->agent);
  if (options.avoids_proxy) set(easy, CURLOPT_PROXY, "");
  set(easy, CURLOPT_HTTPHEADER, session->headers);
  if (options.is_post) {
    set(easy, CURLOPT_POST, 1L);
    set(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)session->rest.count);
    // A callback without a way back, and not CURLOPT_POSTFIELDS: libcurl must not send it twice.
    set(easy, CURLOPT_READFUNCTION, give_body);
    set(easy, CURLOPT_READDATA, &session->rest);
  }
}

static CURLcode result(CCurlSession *session) {
  int left;
  CURLMsg *message;
  while ((message = session->curl.multi_info_read(session->multi, &left)) != NULL) {
    if (message->msg == CURLMSG_DONE) return message->data.result;
  }
  return CURLE_FAILED_INIT;
}

// Returns how it went; sets `is_stopped` where the signal ended it.
static CURLcode transfer(CCurlSession *session, int32_t stop_signal, bool *is_stopped) {
  for (;;) {
    struct curl_waitfd stop = {.fd = stop_signal, .events = CURL_WAIT_POLLIN};
    int running = 0;
    if (session->curl.multi_perform(session->multi, &running) != CURLM_OK) return CURLE_OUT_OF_MEMORY;
    if (running == 0) return result(session);
    if (session->curl.multi_poll(session->multi, &stop, 1, wait_milliseconds, NULL) != CURLM_OK)
      return CURLE_OUT_OF_MEMORY;
    if (stop.revents != 0) {
      *is_stopped = true;
      return CURLE_ABORTED_BY_CALLBACK;
    }
  }
}

// A server that goes away while TLS writes to it must not end the program; with NOSIGNAL older
// libraries leave that to their caller.
static CURLcode transfer_without_sigpipe(CCurlSession *session, int32_t stop_signal, bool *is_stopped) {
  sigset_t pipe, before, pending;
  sigemptyset(&pipe);
  sigaddset(&pipe, SIGPIPE);
  sigpending(&pending);
  pthread_sigmask(SIG_BLOCK, &pipe, &before);
  CURLcode code = transfer(session, stop_signal, is_stopped);
  if (!sigismember(&pending, SIGPIPE)) {
    struct timespec none = {0};
    sigtimedwait(&pipe, NULL, &none);
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return code;
}

static CCurlEnd end_of(const CCurlSession *session, CURLcode code, bool may_have_arrived) {
  if (session->is_too_long) return CCurlEndTooLong;
  switch (code) {
  case CURLE_OK: return CCurlEndAnswered;
  case CURLE_OPERATION_TIMEDOUT: return CCurlEndTimedOut;
  case CURLE_PEER_FAILED_VERIFICATION:
  case CURLE_SSL_CACERT_BADFILE:
  case CURLE_SSL_ISSUER_ERROR:
  case CURLE_SSL_INVALIDCERTSTATUS: return CCurlEndUntrusted;
  case CURLE_URL_MALFORMAT: return CCurlEndBadAddress;
  // Also said of an answer that is not HTTP/1.
  case CURLE_UNSUPPORTED_PROTOCOL: return may_have_arrived ? CCurlEndFailed : CCurlEndBadAddress;
  default: return CCurlEndFailed;
  }
}

static CCurlResult result_of(CCurlSession *session, CURLcode code) {
  // libcurl takes a head that was cut short for a whole answer.
  if (code == CURLE_OK && !session->has_whole_head) code = CURLE_PARTIAL_FILE;
  long status = 0;
  curl_off_t sending_began = 0;
  session->curl.easy_getinfo(session->easy, CURLINFO_RESPONSE_CODE, &status);
  session->curl.easy_getinfo(session->easy, CURLINFO_PRETRANSFER_TIME_T, &sending_began);
  const char *words = session->words;
  if (words[0] == '\0' && code != CURLE_OK) words = session->curl.easy_strerror(code);
  return (CCurlResult){
      .end = end_of(session, code, sending_began > 0),
      .may_have_arrived = sending_began > 0,
      .status = (int32_t)status,
      .head = {session->head.start, session->head.count},
      .body = {session->body.start, session->body.count},
      .reason = words,
  };
}

CCurlResult ccurl_perform(CCurlSession *session, const char *url, CCurlOptions options, CCurlBytes body,
                          int32_t stop_signal) {
  // libcurl would wait a second for leave to send a body.
  ccurl_add_header(session, "Expect:");
  session->rest = body;
  session->curl.easy_reset(session->easy);
  answer_begin(session, options.answer_limit);
  set_options(session, url, options);

  bool is_stopped = false;
  CURLcode code = CURLE_OUT_OF_MEMORY;
  if (!session->is_incomplete &&
      session->curl.multi_add_handle(session->multi, session->easy) == CURLM_OK) {
    code = transfer_without_sigpipe(session, stop_signal, &is_stopped);
  }
  CCurlResult result = result_of(session, code);
  if (is_stopped) result.end = CCurlEndStopped;

  // Closes the connection of a request that has not come to its end.
  session->curl.multi_remove_handle(session->multi, session->easy);
  session->curl.slist_free_all(session->headers);
  session->headers = NULL;
  session->is_incomplete = false;
  return result;
}

int32_t ccurl_stop_signal(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

void ccurl_stop(int32_t stop_signal) { eventfd_write(stop_signal, 1); }
