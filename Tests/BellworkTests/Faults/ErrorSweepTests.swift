import Foundation
import TestSupport
import Testing

/// Every call of a run fails, once or from there on: the quiz goes on or ends in order, with a
/// sentence, and what was kept stays as it was.
@Suite struct ErrorSweepTests {
  /// What a disk can answer, and to which calls.
  private struct Trouble {
    var code: Int32
    var names: [String]

    static let all = [
      Trouble(code: EIO, names: []),
      Trouble(code: ENOSPC, names: ["pwrite64", "write", "open", "mkdir"]),
      Trouble(
        code: EROFS,
        names: ["pwrite64", "write", "open", "mkdir", "ftruncate", "unlink", "rename"]),
    ]

    func count(in calls: [String]) -> Int {
      names.isEmpty
        ? calls.count : calls.count { call in names.contains { call.contains(" \($0) ") } }
    }
  }

  @Test(arguments: SeededRandom.seeds(1))
  func `an error at any call loses nothing that was kept`(seed: UInt64) async throws {
    var random = SeededRandom(seed: seed)
    let calls = try FaultyLife.calls()
    var plans = Trouble.all.flatMap { trouble in
      (1...trouble.count(in: calls)).flatMap { call in
        [call, nil].map {
          FaultPlan(action: .fail(trouble.code), first: call, last: $0, names: trouble.names)
        }
      }
    }
    let all = plans.count
    // Without a soak as many as take some seconds.
    if !Soak.isOn { plans = Array(plans.shuffled(using: &random).prefix(calls.count / 20)) }
    for plan in plans { try await failAndGoOn(plan, random) }
    print("error sweep: \(plans.count) of \(all) points, \(random)")
  }

  private func failAndGoOn(_ plan: FaultPlan, _ random: SeededRandom) async throws {
    let desk = try FaultyLife.desk()
    let life = try FaultyLife.swept(desk, plan)
    let kept = try DiskSnapshot(of: desk)
    try expectOrder(life, kept, plan, random)

    let next = try FaultyLife(desk, FaultyLife.sweptFile)
    #expect(next.result.code == 0 && next.isFinished, "\(plan), \(random): \(next.result)")
    let problems = kept.problems(in: try DiskSnapshot(of: desk))
    #expect(try problems + (await OneTruth.problems(of: desk)) == [], "\(plan), \(random)")
  }

  /// It ended by itself, and whoever was told that all is well has all of it on the disk.
  private func expectOrder(
    _ life: FaultyLife, _ kept: DiskSnapshot, _ plan: FaultPlan, _ random: SeededRandom
  ) throws {
    let result = life.result
    let isOrderly = [0, 73, 74].contains(result.code ?? -1)
    #expect(isOrderly, "\(plan), \(random): \(result)")
    // Once it has begun, the student can answer to the end.
    if result.output.contains("Question 1") {
      #expect(life.isFinished, "\(plan), \(random): \(result)")
    }
    if result.code == 0 {
      #expect(life.isFinished, "\(plan), \(random): \(result)")
      #expect(try kept.answers == FaultyLife.sweptAnswers, "\(plan), \(random): \(result)")
    } else {
      #expect(
        result.error.contains(/(^|\n)bellwork: (cannot|what you did last could not be saved: )/),
        "\(plan), \(random): \(result)")
    }
  }

  /// The system may hold pages for written after it: what that connection says is not believed.
  @Test func `a sync that failed is followed by another opening of the database`() throws {
    let names = ["fdatasync", "open"]
    let count = try FaultyLife.calls().count { call in names.contains { call.contains(" \($0) ") } }
    var reopenings = 0
    for number in stride(from: count / 4, to: count, by: Soak.isOn ? 1 : 20) {
      let desk = try FaultyLife.desk()
      let plan = FaultPlan(
        action: .fail(EIO), first: number, last: number, names: names, log: desk.path("calls"))
      let life = try FaultyLife.swept(desk, plan)
      let calls = try desk.read("calls").split(separator: "\n")
      // A run may have some calls less; and after the last of its transactions nothing follows.
      guard life.result.code == 0,
        let place = calls.firstIndex(where: { $0.hasPrefix("\(number) ") }),
        calls[place].contains(" fdatasync \(desk.database)"),
        let next = calls[(place + 1)...].first(where: { call in
          ["", "-journal"].contains { call.hasSuffix(" open \(desk.database)\($0)") }
        })
      else { continue }
      reopenings += 1
      #expect(next.hasSuffix(" open \(desk.database)"), "\(plan): \(calls)")
    }
    #expect(reopenings > 0)
  }
}
