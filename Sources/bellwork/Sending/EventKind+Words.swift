import Caliper

extension EventKind {
  /// What a person calls it.
  var words: String {
    switch self {
    case .timeSpent: "time"
    case .completed: "results"
    case .question: "about a question"
    case .external: "from elsewhere"
    }
  }

  /// What a program calls it.
  var name: String {
    switch self {
    case .timeSpent: "timeSpent"
    case .completed: "completed"
    case .question: "question"
    case .external: "external"
    }
  }
}
