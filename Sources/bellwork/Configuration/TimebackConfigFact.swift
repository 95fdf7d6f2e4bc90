import Activities

/// What can be wrong in `timeback.config.json` beyond its shape.
enum TimebackConfigFact {
  case noGradeAndNoCode
  case sensorIsNoURL(String)
  case repeatedCourse(String)

  var noted: NotedFact {
    switch self {
    case .noGradeAndNoCode:
      NotedFact(
        code: "course-without-name",
        message: "a course needs a \"grade\" (with its subject) or a \"courseCode\"")
    case .sensorIsNoURL(let text):
      NotedFact(
        code: "sensor-no-url", message: "\"\(text)\" is not a URL",
        suggestion: "write it with its scheme, like https://quiz.example.org")
    case .repeatedCourse(let name):
      NotedFact(code: "course-twice", message: "two courses have the same \(name)")
    }
  }
}
