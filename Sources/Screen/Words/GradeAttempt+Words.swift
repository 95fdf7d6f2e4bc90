import Activities

extension Settings.GradeAttempt {
  /// Which of several tries counts: `best of 3 tries`.
  func words(attempts: Int) -> String {
    let which =
      switch self {
      case .highest: "best"
      case .latest: "latest"
      case .first: "first"
      case .average: "average"
      }
    return "\(which) of \(attempts) tries"
  }

  /// What is worth knowing after the first try; `nil` where a further one can only help.
  var warningWords: String? {
    switch self {
    case .highest: nil
    case .latest: "Your latest try counts."
    case .first: "Your first try counts."
    case .average: "The average of your tries counts."
    }
  }
}

extension StartModel.Score {
  /// `85%, best of 3 tries`, and what a further try would do.
  var words: String {
    let percent = NumberWords.percent(millionths: countingMillionths)
    guard attempts > 1 else {
      return percent + "." + (gradeAttempt.warningWords.map { " " + $0 } ?? "")
    }
    return "\(percent), \(gradeAttempt.words(attempts: attempts))."
  }
}
