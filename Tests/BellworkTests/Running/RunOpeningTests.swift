import Activities
import ActivityRun
import Caliper
import Engagement
import Testing

@testable import bellwork

/// How a file's settings and a student become the time rules of a run.
@Suite struct RunOpeningTests {
  private func rules(
    factorPercent: Int64 = 100, _ change: (inout Settings) -> Void
  ) throws -> TimeRules {
    var activity = Activity(identifier: "a", title: "A", items: [])
    change(&activity.settings)
    let file = ActivityFile(path: "a.json", bytes: [], activity: activity, companions: [:])
    let opening = RunOpening(
      file: file,
      student: StudentIdentity(localID: "x", timeFactorPercent: factorPercent),
      timeback: TimebackConfig())
    return try opening.header(
      seed: .init(high: 1, low: 2), runID: .make(seed: .init(high: 1, low: 2)), attempt: 1
    ).timeRules
  }

  @Test func `without settings the rules are the usual ones`() throws {
    #expect(try rules { _ in } == TimeRules())
  }

  @Test func `idleAfterSeconds, otherWindows and the student's factor go into them`() throws {
    var expected = TimeRules()
    expected.idleAfterMilliseconds = 45_000
    expected.allowsOtherWindows = true
    expected.timeFactorPercent = 150
    let found = try rules(factorPercent: 150) {
      $0.idleAfterSeconds = 45
      $0.otherWindows = .allowed
    }
    #expect(found == expected)
    #expect(found.horizonAllowance(expectedMilliseconds: 1_000) == 67_500)
  }
}
