import Activities

/// Reads `timeback.config.json` (timeback.md F).
///
/// The file is the platform's own, and other tools read it too: what they alone use is accepted and
/// passed over; what is in no list is an error.
enum TimebackConfigReader {
  static func read(_ root: JSONNode) -> ValueReading<TimebackConfig> {
    var object = ObjectReader(
      root, "the configuration",
      keys: [
        "$schema", "comment", "name", "sensor", "launchUrl", "defaults", "courses", "studio",
      ])
    var config = TimebackConfig()
    config.name = object.string("name", allowsEmpty: false)
    config.sensor = TimebackConfigReader.sensor("sensor", &object)
    config.launchURL = object.string("launchUrl", allowsEmpty: false)
    config.courses = object.list("courses", of: course) ?? []
    reportRepetitions(config.courses, &object)
    return object.reading(config)
  }

  private static func course(
    _ node: JSONNode, _ place: String
  ) -> ValueReading<TimebackConfig.Course> {
    var object = ObjectReader(
      node, "a course", place: place,
      keys: [
        "comment", "subject", "grade", "courseCode", "level", "sensor", "launchUrl", "ids",
        "metadata", "overrides",
      ])
    var course = TimebackConfig.Course()
    course.subject = object.word("subject", Subject.self, synonyms: ["maths": .math])
    course.grade = object.integer("grade", in: Grade.range)
    course.code = object.string("courseCode", allowsEmpty: false)
    course.sensor = sensor("sensor", &object)
    course.launchURL = object.string("launchUrl", allowsEmpty: false)
    if course.grade == nil, course.code == nil, object.value("grade") == nil {
      object.report(.noted(TimebackConfigFact.noGradeAndNoCode.noted), at: node.opening)
    }
    if object.value("ids")?.value != .null, let ids = object.object("ids", courseIDs) {
      (course.stagingID, course.productionID) = ids
    }
    course.totalLessons = object.object("metadata", totalLessons) ?? nil
    return object.reading(course)
  }

  private static func courseIDs(_ node: JSONNode) -> ValueReading<(String?, String?)> {
    var object = ObjectReader(node, "ids", keys: ["comment", "staging", "production"])
    let ids = (object.string("staging"), object.string("production"))
    return object.reading(ids)
  }

  /// Of the metadata only the number of lessons matters here; its keys are the platform's.
  private static func totalLessons(_ node: JSONNode) -> ValueReading<Int?> {
    guard let metrics = node.member("metrics")?.node else { return ValueReading(.some(nil), []) }
    let keys = (metrics.members ?? []).map(\.name)
    var object = ObjectReader(metrics, "metrics", keys: keys)
    let lessons = object.integer("totalLessons", in: 1...1_000_000)
    return object.reading(.some(lessons))
  }

  private static func sensor(_ key: String, _ object: inout ObjectReader) -> String? {
    guard let text = object.string(key, allowsEmpty: false) else { return nil }
    guard SensorText.isURL(text) else {
      object.report(
        .noted(TimebackConfigFact.sensorIsNoURL(text).noted), at: object.range(key))
      return nil
    }
    return text
  }

  /// Subject and grade, and the codes, name one course each (timeback.md F.3).
  private static func reportRepetitions(
    _ courses: [TimebackConfig.Course], _ object: inout ObjectReader
  ) {
    var seen: Set<String> = []
    for course in courses {
      let names = [
        course.code.map { "code \"\($0)\"" },
        course.grade.map { "subject \(course.subject?.rawValue ?? "None"), grade \($0)" },
      ].compactMap { $0 }
      for name in names where !seen.insert(name).inserted {
        object.report(
          .noted(TimebackConfigFact.repeatedCourse(name).noted), at: object.range("courses"))
      }
    }
  }
}
