import Activities
import Screen
import Testing

/// Conversations that have their picture: what is said, and what is typed behind the prompts.
enum PlainScene: String, CaseIterable, CustomTestStringConvertible {
  case choice, several, trueFalse, typed, info, passage, drawing
  case match, order, cloze, bank, select, writing, marking, card
  case tries, feedbackAtEnd, noFeedback, free, unanswered, leaving, pausing, idle, timeLimit
  case results, help, practice

  var testDescription: String { rawValue }

  var lines: [String] {
    switch self {
    case .choice: ["", "5", "/h", "/h", "/h", "a", ""]
    case .several: ["1 and 3", "2", "1,3", ""]
    case .trueFalse: ["maybe", "f", ""]
    case .typed: ["", " fox ", "", "fast", ""]
    case .info: ["what?", ""]
    case .passage: ["1,3", "", "/a"]
    case .drawing: ["/m", "1"]
    case .match: ["x", "1a 5b", "a,b", "1a 2d", "", ""]
    case .order: ["", "1,2", numbersInOrder, ""]
    case .cloze: ["Sun", "dusk", "2", "", "moon", ""]
    case .bank: ["2", "2", "", "1", "", ""]
    case .select: ["1,4", "1 3", ""]
    case .writing: ["", "I saw", ".", "a fox", "", "/u", "..", "/h", "//x", ".", ""]
    case .marking: ["Warm air.", ".", "1,7", "y", "n", ""]
    case .card: ["the cat", "", "", "y", ""]
    default: settingLines
    }
  }

  private var settingLines: [String] {
    switch self {
    case .tries: ["1", "", "", "2", ""]
    case .feedbackAtEnd: ["1", "/u", "2", "t", "", ""]
    case .noFeedback: ["1", "f", "", ""]
    case .free: ["/b", "/n", "1", "/r", "/g 9", "/g 1", "/n", "/n", "/s", "2"]
    case .unanswered: ["/s", "t", "", "1", "/n", "/s", "", "2", "", "y"]
    case .leaving: ["/q", "no", "3", "2", "", "/q", ""]
    case .pausing: ["/p", "2", "2"]
    case .idle: ["/a"]
    case .timeLimit: ["/a", "2", ""]
    case .results: ["2", "", "f", "", "", "w"]
    case .help: ["/?", "/x", "//x", "/v"]
    case .practice: ["1", ""]
    default: []
    }
  }

  /// The seed of the sample run shows Venus, Mercury, Earth.
  private var numbersInOrder: String { "2,1,3" }

  /// Milliseconds before the lines that follow a long silence.
  func pause(before line: Int) -> Int64 {
    switch (self, line) {
    case (.idle, 0): 200_000
    case (.pausing, 1): 70_000
    case (.timeLimit, 1): 60_000
    default: 10_000
    }
  }

  func play() throws -> PlainRun {
    let eventLines = ["10:00:00  window 1: working 15 s", "open window: working 5 s"]
    var run = try PlainRun(
      activity,
      context: RunScreenContext(
        eventLines: eventLines, waitingReports: 0, isPractice: self == .practice, hasPicker: false))
    for (index, line) in lines.enumerated() {
      try run.line(line, after: pause(before: index))
    }
    return run
  }

  private var activity: Activity {
    let trueFalse = SampleActivity.trueFalse
    switch self {
    case .choice: return make([SampleActivity.choice, trueFalse])
    case .several: return make([SampleActivity.several, trueFalse])
    case .passage: return make([SampleActivity.several, SampleActivity.several])
    case .trueFalse: return make([trueFalse])
    case .typed: return make([SampleActivity.gap, SampleActivity.numeric])
    case .info: return make([SampleActivity.info, trueFalse])
    case .drawing: return make([SampleActivity.media])
    case .match: return make([PlainItems.match])
    case .order: return make([PlainItems.order])
    case .cloze: return make([PlainItems.cloze])
    case .bank: return make([PlainItems.bank])
    case .select: return make([PlainItems.select])
    case .writing: return make([PlainItems.writing])
    case .marking: return make([PlainItems.marked])
    case .card: return make([PlainItems.card])
    default: return settingActivity
    }
  }

  private var settingActivity: Activity {
    let two = [SampleActivity.choice, SampleActivity.trueFalse]
    switch self {
    case .tries:
      return make([SampleActivity.field, SampleActivity.trueFalse]) {
        $0.settings.itemAttempts = 2
      }
    case .feedbackAtEnd:
      return make(two) {
        $0.settings.feedback = .end
        $0.settings.showCorrectResponse = .afterActivity
      }
    case .noFeedback: return make(two) { $0.settings.feedback = .none }
    case .free:
      return make(two) {
        $0.settings.navigation = .free
        $0.settings.feedback = .end
      }
    case .timeLimit:
      return make(two) {
        $0.settings.timeLimitSeconds = 60
        $0.settings.showCorrectResponse = .afterActivity
      }
    case .results:
      return make(two) {
        $0.settings.passingScore = 0.8
        $0.mastery = Mastery()
      }
    case .practice: return make(two)
    default: return make(two)
    }
  }

  private func make(_ items: [Item], _ change: (inout Activity) -> Void = { _ in }) -> Activity {
    SampleActivity.make {
      $0.items = items
      change(&$0)
    }
  }
}
