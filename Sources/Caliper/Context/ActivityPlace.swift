/// Where an activity stands below the sensor's URL; it decides `object.id` (timeback.md A.8).
package enum ActivityPlace: Hashable, Sendable {
  case grade(subject: String, grade: Int)
  case course(code: String)
  case subject(String)

  /// The most exact place that can be named: by grade, else by course code, else by subject alone.
  package init(subject: String, grade: Int? = nil, code: String? = nil) {
    if let grade {
      self = .grade(subject: subject, grade: grade)
    } else if let code {
      self = .course(code: code)
    } else {
      self = .subject(subject)
    }
  }

  /// The activity's id, stable for ever: the platform hashes it to find earlier attempts.
  package func activityID(sensor: SensorURL, slug: String) -> String {
    sensor.appending(["activities"] + segments + [slug])
  }

  private var segments: [String] {
    switch self {
    case .grade(let subject, let grade): [subject, "g\(grade)"]
    case .course(let code): [code]
    case .subject(let subject): [subject]
    }
  }
}
