import Activities

/// The activity of the long runs: 100 items of all kinds that take answers for ever.
enum LongRunActivity {
  static let itemCount = 100

  /// The file's text; `givesFeedback` is at once and with unlimited tries, else it comes at the end.
  static func text(givesFeedback: Bool) -> String {
    let settings = """
      { "shuffleChoices": false, "navigation": "free", "itemAttempts": 0,
        "feedback": "\(givesFeedback ? "immediate" : "end")" }
      """
    return """
      { "bellwork": 1, "identifier": "long-run", "title": "Long run", "settings": \(settings),
        "items": [\((0..<itemCount).map(item).joined(separator: ",\n"))] }
      """
  }

  /// The kinds take turns; `LongRunStudent` never gives any of the right answers.
  private static func item(at place: Int) -> String {
    let common = """
      "identifier": "item-\(place)", "estimatedSeconds": \(10 + place),
      "prompt": "Question \(place): which of these planets has a year that is longer than its day?"
      """
    let hints = #""hints": ["It is not the first.", "It is not the second."]"#
    return switch Kind(at: place) {
    case .choice:
      """
      { "type": "choice", \(common), \(hints),
        "choices": ["Mercury", "Venus", "Mars", "Earth"], "correctResponse": "Earth" }
      """
    case .multipleChoice:
      """
      { "type": "choice", \(common), \(hints),
        "choices": ["Mercury", "Venus", "Mars", "Earth"], "correctResponse": ["Mercury", "Earth"] }
      """
    case .trueFalse: #"{ "type": "trueFalse", \#(common), "correctResponse": false }"#
    case .text: #"{ "type": "textEntry", \#(common), "correctResponse": "Paris" }"#
    case .numeric: #"{ "type": "numeric", \#(common), "correctResponse": 4.2 }"#
    }
  }

  enum Kind: CaseIterable {
    case choice, multipleChoice, trueFalse, text, numeric

    init(at place: Int) { self = Kind.allCases[place % Kind.allCases.count] }
  }
}
