/// A way to a terminal and back, with the time it takes.
package protocol TerminalLine {
  /// Milliseconds since some instant.
  var now: Int { get }
  func write(_ bytes: [UInt8])
  /// What comes within the time, empty when nothing does; `nil` when nothing more will come.
  func read(timeoutMilliseconds: Int) -> [UInt8]?
}

extension TerminalLine {
  /// Asks, and listens until the terminal has answered to the end or the time is over.
  package func answers(
    to questions: TerminalQuestions, withinMilliseconds limit: Int
  ) -> TerminalAnswers {
    let end = now + limit
    var parser = ReplyParser()
    var replies: [TerminalReply] = []
    write(questions.bytes)
    while !replies.contains(.attributes), now < end {
      guard let bytes = read(timeoutMilliseconds: end - now) else { break }
      replies += parser.parse(bytes)
    }
    return TerminalAnswers(replies, to: questions)
  }
}
