/// What a terminal is asked, all in one breath and with one end.
package struct TerminalQuestions: Equatable, Sendable {
  /// Private modes by number: 1004 focus reports, 2004 brackets round pastes, 2026 whole frames.
  package var modes: [Int]
  /// Texts of one line whose width is to be measured.
  package var texts: [String]

  package init(modes: [Int], texts: [String]) {
    self.modes = modes
    self.texts = texts
  }

  /// The questions as bytes; what they put on the screen is gone again at their end.
  ///
  /// Each text is written at the start of the line, where the column behind it is its width. The
  /// line is erased before the modes' replies can come: a terminal that takes a question for text
  /// leaves nothing either.
  package var bytes: [UInt8] {
    let clear = "\r\u{1B}[K"
    let modes = modes.map { "\u{1B}[?\($0)$p" }.joined() + (modes.isEmpty ? "" : clear)
    let texts = texts.map { "\($0)\u{1B}[6n\(clear)" }.joined()
    return Array((modes + texts + "\u{1B}[c").utf8)
  }
}
