import Foundation
import TestSupport
import Testing

/// `kill -9` at every write and every sync: what was said to be kept is kept, as it was.
///
/// Reliable to the call, where `KillTests` trusts to chance.
@Suite struct KillSweepTests {
  private struct Point: CustomStringConvertible {
    var call: Int
    var isTorn: Bool

    var plan: FaultPlan {
      FaultPlan(action: isTorn ? .tear : .kill, first: call, last: call)
    }

    var description: String { "\(plan)" }
  }

  @Test(arguments: SeededRandom.seeds(1))
  func `a kill at any call of a run loses nothing that was kept, and changes nothing`(
    seed: UInt64
  ) async throws {
    var random = SeededRandom(seed: seed)
    let all = try points()
    // Below this the sweep would not be one.
    #expect(all.count > 300)
    // Without a soak as many as take some seconds.
    let points = Soak.isOn ? all : Array(all.shuffled(using: &random).prefix(all.count / 20))
    for point in points { try await dieAndGoOn(point, random) }
    print("kill sweep: \(points.count) of \(all.count) points, \(random)")
  }

  /// Before each call, and in each write; what would be behind another call is before the next.
  private func points() throws -> [Point] {
    let calls = try FaultyLife.calls()
    let writes = calls.indices.filter { calls[$0].contains("write") }.map { $0 + 1 }
    // The order of calls is a little chance: a run may have some more.
    return (1...calls.count + 10).map { Point(call: $0, isTorn: false) }
      + writes.map { Point(call: $0, isTorn: true) }
  }

  private func dieAndGoOn(_ point: Point, _ random: SeededRandom) async throws {
    let desk = try FaultyLife.desk()
    let life = try FaultyLife.swept(desk, point.plan)
    #expect(
      [.killed(signal: SIGKILL), .exited(0)].contains(life.result.status),
      "\(point), \(random): \(life.result)")
    let kept = try DiskSnapshot(of: desk)
    #expect(try kept.answers >= life.toldAnswers, "\(point), \(random)")

    let next = try FaultyLife(desk, FaultyLife.sweptFile)
    #expect(next.result.code == 0 && next.isFinished, "\(point), \(random): \(next.result)")
    // It has sent everything before it ended; in a soak `send` has to find that, too.
    if Soak.isOn { #expect(try desk.run(["send"]).code == 0, "\(point), \(random)") }
    let problems = kept.problems(in: try DiskSnapshot(of: desk))
    #expect(try problems + (await OneTruth.problems(of: desk)) == [], "\(point), \(random)")
  }

  @Test(arguments: SeededRandom.seeds(1))
  func `a kill at any call of the recovery is recovered from`(seed: UInt64) async throws {
    var random = SeededRandom(seed: seed)
    let count = try FaultyLife.calls().count
    for call in (1...40).shuffled(using: &random).prefix(Soak.isOn ? 40 : 3) {
      let desk = try FaultyLife.desk()
      let death = Point(
        call: Int.random(in: count / 3...count * 2 / 3, using: &random), isTorn: false)
      _ = try FaultyLife.swept(desk, death.plan)
      let kept = try DiskSnapshot(of: desk)
      let again = Point(call: call, isTorn: Bool.random(using: &random))
      _ = try FaultyLife.run(desk, ["send"], plan: again.plan)
      let keptThen = try DiskSnapshot(of: desk)
      #expect(kept.problems(in: keptThen) == [], "\(death), \(again), \(random)")

      let next = try FaultyLife(desk, FaultyLife.sweptFile)
      #expect(next.result.code == 0 && next.isFinished, "\(death), \(again), \(random)")
      let problems = keptThen.problems(in: try DiskSnapshot(of: desk))
      #expect(
        try problems + (await OneTruth.problems(of: desk)) == [], "\(death), \(again), \(random)")
    }
  }
}
