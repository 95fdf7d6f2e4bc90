import Activities

/// What can be wrong in `timeback.config.json` beyond its shape.
enum TimebackConfigFact {
  case noGradeAndNoCode
  case noURL(key: String, String)
  case repeatedCourse(String)
  /// A key that says which course it is, where only settings may stand.
  case fixedKey(String, owner: String)
  case noSensor(course: String, TimebackEnvironment.Name)

  var noted: NotedFact {
    switch self {
    case .noGradeAndNoCode:
      NotedFact(
        code: "course-without-name",
        message: "a course needs a \"grade\" (with its subject) or a \"courseCode\"")
    case .noURL(let key, let text):
      NotedFact(
        code: key == "sensor" ? "sensor-no-url" : "launch-no-url",
        message: "\(Quotation.quoted(text)) is not a URL",
        suggestion: "write it with its scheme, like https://quiz.example.org")
    case .repeatedCourse(let name):
      NotedFact(code: "course-twice", message: "another course has the same \(name)")
    case .fixedKey(let key, let owner):
      NotedFact(
        code: "not-overridable",
        message: "\"\(key)\" says which course it is and cannot stand in \(owner)",
        suggestion: "write it in the course itself")
    case .noSensor(let course, let environment):
      NotedFact(
        code: "no-sensor",
        message: "the course \(Quotation.quoted(course)) has no sensor in \(environment.rawValue): "
          + "neither it nor the file has a \"sensor\" or a \"launchUrl\"",
        suggestion: "add \"sensor\": \"https://…\" at the top of the file")
    }
  }
}
