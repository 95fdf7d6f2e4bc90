import ActivityRun
import Caliper
import Engagement
import FoundationEssentials
import TestSupport
import Testing

/// Events of the tests: windows and completions of a run, made as bellwork makes them.
struct SampleReport {
  var student = "ada@example.com"
  var name: String? = "Ada"
  var activity = "planets"
  var title = "Planets"
  var course: String? = "SCI-3"
  /// Tells runs apart; ids follow from it.
  var run: UInt64 = 1

  func window(_ index: Int, at start: String, _ parts: [TimeKind: Int64]) throws -> CaliperEvent {
    let start = try instant(start)
    let items = parts.map { kind, milliseconds in
      TimeMetric(type: kind.type, subType: kind.subType, milliseconds: milliseconds)
    }
    return CaliperEvent.timeSpent(
      window: index, seed: seed, startMilliseconds: start,
      endMilliseconds: start + parts.values.reduce(0, +), items: items, context: try context,
      extensions: ["timeRules": "bellwork-1"])
  }

  func completion(
    at instant: String, correct: Int, of total: Int, xp: Int64, units: Int? = nil, attempt: Int = 1
  ) throws -> CaliperEvent {
    CaliperEvent.activityCompleted(
      seed: seed, atMilliseconds: try self.instant(instant),
      metrics: CompletionMetrics(
        totalQuestions: total, correctQuestions: correct, xpHundredths: xp, masteredUnits: units,
        attempt: attempt),
      context: try context)
  }

  /// Milliseconds of `2026-01-27T10:00:00Z`, seconds alone.
  func instant(_ text: String) throws -> Int64 {
    try #require(InstantText.milliseconds(text.replacing("Z", with: ".000Z")), "\(text)")
  }

  var seed: RunSeed { RunSeed(high: run, low: 7) }
  var runID: RunID { RunID.make(seed: seed) }

  private var context: EventContext {
    get throws {
      let sensor = try #require(SensorURL("https://quiz.example.com"))
      return EventContext(
        runID: runID, sensor: sensor, appName: "bellwork",
        actor: TimebackUser(sensor: sensor, email: student, name: name), subject: "Science",
        course: course.map { EventCourse(courseID: $0, name: "Course \($0)") },
        activity: EventActivity(
          url: "https://quiz.example.com/activities/\(activity)", name: title))
    }
  }
}

extension TimeKind {
  static let active = TimeKind(.active)
  static let idle = TimeKind(.idle)
  static let paused = TimeKind(.paused)
}

extension ReportKey {
  static func sampleActivity(_ name: String) -> ReportKey {
    .activity("https://quiz.example.com/activities/\(name)")
  }
}

extension Report {
  static func make(
    _ events: [CaliperEvent], runs: [ReportedRun] = [], by dimensions: [ReportDimension],
    zone: ReportZone = .utc, student: String? = nil
  ) throws -> Report {
    make(
      events: try events.map(ReportedEvent.init), runs: runs,
      options: ReportOptions(by: dimensions, zone: zone, student: student))
  }

  /// What keys a group has, in words: days, names, `-` for nothing.
  var groupNames: [String] {
    groups.map { group in
      group.keys.map { key in
        switch key {
        case .day(let day): day.text
        case .student(let email): email
        case .course(let id): id ?? "-"
        case .activity(let id): names.name(of: key) ?? id
        case .item(let item): item?.item ?? "-"
        }
      }.joined(separator: " ")
    }
  }
}
