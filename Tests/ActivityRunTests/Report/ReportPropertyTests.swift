import ActivityRun
import Caliper
import Engagement
import TestSupport
import Testing

/// What holds of any report, whatever was reported.
@Suite struct ReportPropertyTests {
  /// Some hundred events of four students on four days, and the answers of some of their runs.
  private struct Material {
    var events: [ReportedEvent] = []
    var runs: [ReportedRun] = []

    init(seed: UInt64) throws {
      var random = SeededRandom(seed: seed)
      for run in 1...12 as ClosedRange<UInt64> {
        let sample = SampleReport(
          student: "s\(random.next() % 4)@example.com", name: nil,
          activity: "a\(random.next() % 3)", title: "Activity",
          course: random.next() % 3 == 0 ? nil : "C", run: run)
        try add(sample, &random)
      }
    }

    private mutating func add(_ sample: SampleReport, _ random: inout SeededRandom) throws {
      for index in 0..<Int(random.next() % 8 + 1) {
        let kinds = TimeKind.ofLabels + [TimeKind(type: .waste, subType: "eating")]
        let parts = kinds.map { ($0, Int64(random.next() % 4_000)) }
        let event = try sample.window(
          index, at: Material.instant(&random), Dictionary(uniqueKeysWithValues: parts))
        events.append(try ReportedEvent(event))
      }
      if random.next() % 3 > 0 {
        let event = try sample.completion(
          at: Material.instant(&random), correct: Int(random.next() % 4), of: 3,
          xp: Int64(random.next() % 300), units: random.next() % 2 == 0 ? nil : 1,
          attempt: Int(random.next() % 3) + 1)
        events.append(try ReportedEvent(event))
      }
      if random.next() % 2 == 0, let subject = events.last?.subject {
        runs.append(Material.run(sample, subject, &random))
      }
    }

    private static func instant(_ random: inout SeededRandom) -> String {
      let time = [10, 23, 59].map { 10 + random.next() % ($0 - 9) }
      return "2026-03-2\(random.next() % 4 + 6)T\(time[0]):\(time[1]):\(time[2])Z"
    }

    private static func run(
      _ sample: SampleReport, _ subject: ReportSubject, _ random: inout SeededRandom
    ) -> ReportedRun {
      let responses = (0..<5).map { place in
        ReportedResponse(
          item: ReportedItem(
            activity: subject.activity.id, id: "i\(place)", prompt: "?", place: place),
          shownAtMilliseconds: 1_774_500_000_000 + Int64(random.next() % 300_000_000),
          responseMilliseconds: Int64(random.next() % 9_000), rushLimitMilliseconds: 3_000,
          isRight: random.next() % 2 == 0, retries: Int(random.next() % 2))
      }
      return ReportedRun(id: sample.runID, subject: subject, attempt: 2, responses: responses)
    }
  }

  private static let divisions: [[ReportDimension]] = [
    [], [.student], [.day, .student], [.activity, .item], [.course, .day],
    [.student, .course, .activity, .item, .day],
  ]

  @Test(arguments: SeededRandom.seeds(6), divisions)
  func `groups add up to the total`(seed: UInt64, dimensions: [ReportDimension]) throws {
    let material = try Material(seed: seed)
    let report = Report.make(
      events: material.events, runs: material.runs, options: ReportOptions(by: dimensions))
    let groups = report.groups.map(\.measures)
    for kind in report.total.time.kinds {
      #expect(groups.compactMap { $0.time[kind] }.reduce(0, +) == report.total.time[kind])
    }
    #expect(groups.map(\.unfinishedRuns).reduce(0, +) == report.total.unfinishedRuns)
    #expect(groups.compactMap(\.latestAttempt).max() == report.total.latestAttempt)
    let numbers: [(CompletionTotals) -> Int] = [
      \.attempts, \.correctQuestions, \.totalQuestions, { Int($0.xpHundredths) },
      { $0.masteredUnits ?? 0 },
    ]
    for number in numbers {
      let sum = groups.compactMap(\.completions).map(number).reduce(0, +)
      #expect(sum == report.total.completions.map(number) ?? 0)
    }
    for number: (ResponseTotals) -> Int in [\.count, \.right, \.rapid, \.retries] {
      let sum = groups.compactMap(\.responses).map(number).reduce(0, +)
      #expect(sum == report.total.responses.map(number) ?? 0)
    }
  }

  @Test(arguments: SeededRandom.seeds(6), divisions)
  func `the order of what comes in makes no difference`(
    seed: UInt64, dimensions: [ReportDimension]
  ) throws {
    let material = try Material(seed: seed)
    let options = ReportOptions(by: dimensions)
    let report = Report.make(events: material.events, runs: material.runs, options: options)
    var random = SeededRandom(seed: seed)
    for _ in 0..<3 {
      let again = Report.make(
        events: material.events.shuffled(using: &random),
        runs: material.runs.shuffled(using: &random), options: options)
      #expect(again == report)
    }
  }

  @Test(arguments: SeededRandom.seeds(6))
  func `students add up to all`(seed: UInt64) throws {
    let material = try Material(seed: seed)
    let all = Report.make(
      events: material.events, runs: material.runs, options: ReportOptions(by: [.student]))
    for group in all.groups {
      guard case .student(let email) = group.keys.first else { throw TestFailure("no student") }
      let one = Report.make(
        events: material.events, runs: material.runs,
        options: ReportOptions(by: [.student], student: email))
      #expect(one.groups == [group])
    }
  }
}
