import Activities

/// Reads `timeback.config.json` as it holds in one environment (timeback.md F).
///
/// The file is the platform's own, and other tools read it too: what they alone use is passed over,
/// as long as it does not look like a misspelled key; what is used here must be right, also where
/// it is of another environment.
struct TimebackConfigReader {
  let environment: TimebackEnvironment

  func read(_ root: JSONNode) -> ValueReading<TimebackConfig> {
    var object = ObjectReader(
      root, "the configuration",
      keys: [
        "$schema", "comment", "name", "sensor", "launchUrl", "defaults", "courses", "studio",
      ], isOpen: true)
    var config = TimebackConfig(environment: environment)
    config.name = object.string("name", allowsEmpty: false)
    let own = CourseSettingsReader.addresses(&object)
    config.sensor = CourseSensor(root: own)
    let defaults = object.object("defaults") {
      CourseSettingsReader.settings($0, "defaults", ignoresEmpty: false)
    }
    let lower = TimebackCourseReader.Lower(
      root: own, defaults: defaults ?? CourseSettings(),
      // A wrong one has been reported once; that courses lack it need not be said.
      isWhole: object.findings.isEmpty)
    let courses = object.list("courses") { node, place in
      TimebackCourseReader(environment: environment, lower: lower).read(node, place)
    }
    reportRepetitions(courses ?? [], &object)
    config.courses = (courses ?? []).map(\.course)
    return object.reading(config)
  }

  /// Subject and grade, and the codes, name one course each (timeback.md F.3).
  private func reportRepetitions(
    _ courses: [TimebackCourseReader.Placed], _ object: inout ObjectReader
  ) {
    var seen: Set<String> = []
    for placed in courses {
      let course = placed.course
      let names = [
        course.code.map { ("code \"\($0)\"", placed.codeRange) },
        course.grade.map {
          ("subject and grade, \((course.subject ?? .none).rawValue) \($0)", placed.gradeRange)
        },
      ].compactMap(\.self)
      for (name, range) in names where !seen.insert(name).inserted {
        object.report(.noted(TimebackConfigFact.repeatedCourse(name).noted), at: range)
      }
    }
  }
}
