/// What a line that begins with a slash asks for in plain mode; help and README come from here.
package enum PlainCommand: String, CaseIterable, Sendable {
  case hint, skip, undo, again, questions, goTo, back, next, media, events, pause, help, quit

  package var letter: Character {
    switch self {
    case .hint: "h"
    case .skip: "s"
    case .undo: "u"
    case .again: "a"
    case .questions: "r"
    case .goTo: "g"
    case .back: "b"
    case .next: "n"
    case .media: "m"
    case .events: "v"
    case .pause: "p"
    case .help: "?"
    case .quit: "q"
    }
  }

  package var words: String {
    switch self {
    case .hint: "next hint"
    case .skip: "skip this question"
    case .undo:
      "take back the last line of a text; else the last answer, while nothing has been revealed"
    case .again: "say the question again, with its passage"
    case .questions: "list of questions"
    case .goTo: "go to question 3, where you may"
    case .back: "previous question, where you may go back"
    case .next: "next question, where you may go ahead"
    case .media: "draw the picture, where there is a drawing of it"
    case .events: "what is sent: the reports of this run so far, and the time not sent yet"
    case .pause: "pause; any line goes on, and is not taken as an answer"
    case .help: "help"
    case .quit: "leave: keep the run, give it up, or stay"
    }
  }

  /// As one types it: `/h`, `/g 3`.
  package var typed: String { self == .goTo ? "/g 3" : "/\(letter)" }

  init?(letter text: some StringProtocol) {
    let typed = text.lowercased()
    guard let command = PlainCommand.allCases.first(where: { String($0.letter) == typed }) else {
      return nil
    }
    self = command
  }

  /// The table for the README.
  package static var markdown: String {
    let rows = allCases.map { "| `\($0.typed)` | \($0.words) |" }
    return (["| line | does |", "|---|---|"] + rows).joined(separator: "\n") + "\n"
  }
}
