import Caliper
import Sinks

/// What reports name of courses, in words, and the place each thing is from.
enum CourseWords {
  static func sensor(
    _ sensor: CourseSensor?, _ others: [(course: String, CourseSensor)]
  ) -> DoctorFinding {
    let own =
      sensor.map { text($0, of: "the file") }
      ?? "\(TimebackConfig.fallbackSensor.text), as the file names none"
    let courses = others.map { "\($0.course): \(text($0.1, of: "the course"))" }
    return DoctorFinding(
      .configuration, "sensor", .ok, ([own] + courses).joined(separator: "; "))
  }

  private static func text(_ sensor: CourseSensor, of place: String) -> String {
    let origin =
      switch sensor.origin {
      case .overrides: "the course's \"overrides\""
      case .course: "the course's \"sensor\""
      case .defaults: "the \"sensor\" of \"defaults\""
      case .root: "the file's \"sensor\""
      case .launchURL: "the \"launchUrl\" of \(place)"
      }
    return "\(sensor.url.text) (\(origin))"
  }

  /// Without an id Timeback files a report by what else it names; that is worth a note only where
  /// one is sent there.
  static func ids(
    _ ids: [(course: String, id: String?)], _ environment: TimebackEnvironment
  ) -> DoctorFinding {
    let services = environment.services.rawValue
    let known = ids.compactMap { course in course.id.map { "\(course.course): \($0)" } }
    let unknown = ids.filter { $0.id == nil }.map(\.course)
    let found =
      (known.isEmpty ? [] : ["from \"ids\", \(services): " + known.joined(separator: ", ")])
      + (unknown.isEmpty ? [] : ["without one for \(services): \(unknown.joined(separator: ", "))"])
    let isMissed = !unknown.isEmpty && environment.origin != .nothing
    return DoctorFinding(
      .configuration, "course ids", isMissed ? .note : .ok, found.joined(separator: "; "),
      advice: isMissed
        ? "Reports of those name no course id; \"ids\": { \"\(services)\": … } gives a course one."
        : nil)
  }
}

extension TimebackEnvironment {
  var finding: DoctorFinding {
    let ids = name == .local ? "local, with the ids of staging" : name.rawValue
    return switch origin {
    case .variable: DoctorFinding(.configuration, "environment", .ok, "\(ids): by TIMEBACK_ENV")
    case .sinks(let sink):
      DoctorFinding(.configuration, "environment", .ok, "\(ids): as the sink \"\(sink)\"")
    case .nothing:
      DoctorFinding(
        .configuration, "environment", .ok,
        "\(ids): neither TIMEBACK_ENV nor a sink says another")
    case .differingSinks:
      DoctorFinding(
        .configuration, "environment", .note,
        "\(ids), though sinks send to staging and to production",
        advice: "A report is made once, with the ids of one of them; TIMEBACK_ENV=staging chooses "
          + "the other.")
    }
  }
}
