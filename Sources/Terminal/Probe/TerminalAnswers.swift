/// What a terminal answered.
package struct TerminalAnswers: Equatable, Sendable {
  /// Whether it answered to the end: then what is missing is something it does not answer at all.
  package var isComplete: Bool
  /// The modes it said something about.
  package var modes: [Int: ModeSetting]
  /// How many cells each text took; empty where it did not tell of each.
  package var widths: [Int]

  package init(isComplete: Bool, modes: [Int: ModeSetting] = [:], widths: [Int] = []) {
    self.isComplete = isComplete
    self.modes = modes
    self.widths = widths
  }

  /// A key that looks like a reply makes one too many: then none can be told from it.
  init(_ replies: [TerminalReply], to questions: TerminalQuestions) {
    self.init(isComplete: replies.contains(.attributes))
    for case .mode(let number, let setting) in replies { modes[number] = setting }
    for case .cursor(_, let column) in replies { widths.append(column - 1) }
    if widths.count != questions.texts.count { widths = [] }
  }
}
