import Activities
import Sinks

/// Reads a course of `timeback.config.json`.
struct TimebackCourseReader {
  /// What stands below all courses.
  struct Lower {
    var root: CourseSettings
    var defaults: CourseSettings
    /// Whether all of it could be read.
    var isWhole: Bool
  }

  /// A course, and where the file says which it is.
  struct Placed {
    var course: TimebackConfig.Course
    var gradeRange: Range<Int>
    var codeRange: Range<Int>
  }

  let environment: TimebackEnvironment
  let lower: Lower

  func read(_ node: JSONNode, _ place: String) -> ValueReading<Placed> {
    var object = ObjectReader(
      node, "a course", place: place,
      keys: CourseSettingsReader.keys + CourseSettingsReader.identityKeys + ["overrides"],
      isOpen: true)
    var course = TimebackConfig.Course()
    course.subject = object.word("subject", Subject.self, synonyms: ["maths": .math])
    course.grade = object.integer("grade", in: Grade.range)
    course.code = object.string("courseCode", allowsEmpty: false)
    if object.isObject, object.value("grade") == nil, object.value("courseCode") == nil {
      object.report(.noted(TimebackConfigFact.noGradeAndNoCode.noted), at: node.opening)
    }
    // An id that is empty has not been given out yet.
    course.id = byEnvironment("ids", &object) { $0.string($1) }.flatMap { $0.isEmpty ? nil : $0 }
    let own = CourseSettingsReader.settings(&object)
    let overrides =
      byEnvironment("overrides", &object) { inner, name in
        inner.object(name) {
          CourseSettingsReader.settings($0, "overrides.\(name)", ignoresEmpty: true)
        }
      } ?? CourseSettings()
    course.settings = overrides.over(own).over(lower.defaults)
    course.sensor = CourseSensor(
      overrides: overrides, course: own, defaults: lower.defaults, root: lower.root)
    if course.sensor == nil, lower.isWhole, object.findings.isEmpty {
      let fact = TimebackConfigFact.noSensor(course: course.name, environment.name)
      object.report(.noted(fact.noted), at: node.opening)
    }
    return object.reading(
      Placed(
        course: course, gradeRange: object.range("grade"), codeRange: object.range("courseCode")))
  }

  /// The member of this environment; those of the others are read, too, for their mistakes.
  private func byEnvironment<Value>(
    _ key: String, _ object: inout ObjectReader,
    _ read: (inout ObjectReader, String) -> Value?
  ) -> Value? {
    guard let node = object.value(key), node.value != .null else { return nil }
    let names = CaliperEndpoint.Environment.allCases.map(\.rawValue)
    var inner = ObjectReader(node, key, keys: ["comment"] + names)
    var values: [String: Value] = [:]
    for name in names where inner.value(name) != nil && inner.value(name)?.value != .null {
      values[name] = read(&inner, name)
    }
    return object.take(inner.reading(values))?[environment.services.rawValue]
  }
}
