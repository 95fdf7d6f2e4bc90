import ActivityRun

/// What is asked, in words, on the screen and line by line.
extension NameModel {
  static let longestName = 100

  var question: String {
    switch asked {
    case .name: "Hello! What is your name?"
    case .email: "What is your email?"
    }
  }

  var label: String {
    switch asked {
    case .name: "Name: "
    case .email: "Email: "
    }
  }

  var explanation: String {
    switch asked {
    case .name:
      return "A first name is enough. It is saved on this computer and stands in your reports."
    case .email(let sinks):
      let names = sinks.map(DisplayText.line).joined(separator: " and ")
      return "The one that \(names) knows you by, saved on this computer. Reports without one are "
        + "never sent there."
    }
  }

  /// What Enter does; an email may be left out.
  var enterWord: String {
    switch asked {
    case .name: "that is my name"
    case .email: field.characters.isEmpty ? "go on without" : "that is my email"
    }
  }

  var plainPrompt: String {
    switch asked {
    case .name: "Name (/q leaves): "
    case .email: "Email (Enter goes on without, /q leaves): "
    }
  }
}
