// An answer as it comes in: the head of the last one (1xx come before it), and the body up to a limit.

#include "session.h"

#include <stdlib.h>
#include <string.h>

static bool append(struct buffer *buffer, const char *bytes, size_t count) {
  if (buffer->room - buffer->count < count) {
    size_t room = 2 * buffer->room + count;
    uint8_t *start = realloc(buffer->start, room);
    if (start == NULL) return false;
    buffer->start = start;
    buffer->room = room;
  }
  memcpy(buffer->start + buffer->count, bytes, count);
  buffer->count += count;
  return true;
}

// Returns what libcurl takes for a success; less ends the transfer.
static size_t take(CCurlSession *session, struct buffer *buffer, const char *bytes, size_t count) {
  size_t taken = session->head.count + session->body.count;
  if (count > session->answer_limit - taken) {
    session->is_too_long = true;
    return 0;
  }
  return append(buffer, bytes, count) ? count : 0;
}

static size_t take_header(char *bytes, size_t size, size_t count, void *user) {
  // Always 1, as libcurl documents.
  (void)size;
  CCurlSession *session = user;
  if (session->has_whole_head) {
    // Trailers stand behind the body and mean nothing here.
    if (count < 5 || memcmp(bytes, "HTTP/", 5) != 0) return count;
    session->has_whole_head = false;
    session->head.count = 0;
  }
  session->has_whole_head = bytes[0] == '\r' || bytes[0] == '\n';
  return take(session, &session->head, bytes, count);
}

static size_t take_body(char *bytes, size_t size, size_t count, void *user) {
  (void)size;
  CCurlSession *session = user;
  return take(session, &session->body, bytes, count);
}

void answer_begin(CCurlSession *session, size_t limit) {
  session->head.count = session->body.count = 0;
  session->answer_limit = limit;
  session->has_whole_head = session->is_too_long = false;
  session->words[0] = '\0';
  session->curl.easy_setopt(session->easy, CURLOPT_HEADERFUNCTION, take_header);
  session->curl.easy_setopt(session->easy, CURLOPT_HEADERDATA, session);
  session->curl.easy_setopt(session->easy, CURLOPT_WRITEFUNCTION, take_body);
  session->curl.easy_setopt(session->easy, CURLOPT_WRITEDATA, session);
  session->curl.easy_setopt(session->easy, CURLOPT_ERRORBUFFER, session->words);
}

void answer_free(CCurlSession *session) {
  free(session->head.start);
  free(session->body.start);
}
