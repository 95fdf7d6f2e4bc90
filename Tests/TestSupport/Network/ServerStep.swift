/// What a scripted server does about a request.
package enum ServerStep: Equatable, Sendable {
  case answer(ServerAnswer)
  /// Answers, and waits for the next request on the same connection.
  case keepOpen(ServerAnswer)
  /// Writes these bytes as they are, then closes.
  case bytes([UInt8])
  /// Reads the request, then closes without an answer.
  case dropAfterReading
  /// Reads the request, then resets the connection.
  case reset
  /// Answers, but closes after so many bytes of the body that its length announces.
  case cutOff(ServerAnswer, after: Int)
  /// Reads the request and keeps the connection open, silent, until the server is stopped.
  case never
  /// Answers when `ScriptedServer.release()` is called.
  case held(ServerAnswer)
  /// Answers at once with so many bytes of the body, and with the rest after `release()`.
  case heldBody(ServerAnswer, after: Int)
}
