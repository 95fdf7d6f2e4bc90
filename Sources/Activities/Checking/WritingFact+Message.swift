extension WritingFact: ProblemFact {
  package var level: ProblemLevel {
    switch self {
    case .minimumOverMaximum, .noRubric, .noPoints: .error
    case .rubricUnused, .backIsPrompt: .warning
    }
  }

  package var code: String {
    switch self {
    case .minimumOverMaximum: "minimum-over-maximum"
    case .noRubric: "no-rubric"
    case .noPoints: "no-points"
    case .rubricUnused: "rubric-unused"
    case .backIsPrompt: "back-is-prompt"
    }
  }

  package var message: String {
    switch self {
    case .minimumOverMaximum(let minimum, let maximum):
      "\"minWords\" is \(minimum), which is more than \"maxWords\", \(maximum)"
    case .noRubric: "there is no rubric for the student to tick"
    case .noPoints: "no criterion of the rubric earns a point"
    case .rubricUnused: "nobody ticks the rubric: any answer earns the full score"
    case .backIsPrompt: "the back of the card is the same as its front"
    }
  }

  package var suggestion: String? {
    switch self {
    case .minimumOverMaximum: "swap the two"
    case .noRubric: "add \"rubric\": [{ \"criterion\": \"…\", \"points\": 1 }]"
    case .noPoints: "give one of them \"points\": 1"
    case .rubricUnused: "add \"grading\": \"self\""
    case .backIsPrompt: nil
    }
  }
}
