import ActivityRun
import Caliper
import EventDelivery
import TestSupport
import Testing

@testable import Storage

/// Damage at many places: what is left is saved, nothing is changed, and nothing is passed over in
/// silence.
struct DamageSweepTests {
  /// Over a sweep, this share of all reports at the least.
  private static let savedShare = 0.95

  @Test(arguments: [1, 100, 4096], SeededRandom.seeds(1))
  func `saves what bytes that are overwritten have left`(count: Int, seed: UInt64) async throws {
    let sample = try await DamagedDatabase.make()
    var random = SeededRandom(seed: seed)
    let places = (0..<200).map { _ in Int.random(in: 0..<sample.bytes.count, using: &random) }
    let points = Sweep.points(places.count, oneOf: 20, of: "damages of \(count) bytes", &random)
    var saved = 0
    for point in points {
      let place = places[point - 1]
      saved += try await expectSaved(sample, "\(count) bytes at \(place), \(random)") { bytes in
        for index in place..<min(place + count, bytes.count) {
          bytes[index] = count == 1 ? ~bytes[index] : .random(in: 0...255, using: &random)
        }
      }
    }
    let share = Double(saved) / Double(points.count * sample.state.events.count)
    #expect(share >= DamageSweepTests.savedShare, "\(share) of the reports, \(random)")
  }

  @Test(arguments: SeededRandom.seeds(1))
  func `saves what a file that was cut off has`(seed: UInt64) async throws {
    let sample = try await DamagedDatabase.make()
    var random = SeededRandom(seed: seed)
    for point in Sweep.points(50, of: "cuts", &random) {
      let length = sample.bytes.count * point / 51
      let saved = try await expectSaved(sample, "cut to \(length), \(random)") { bytes in
        bytes.removeLast(bytes.count - length)
      }
      // Rows are where they were written: what was first is still there.
      #expect(saved >= sample.state.events.count * (point - 16) / 51, "\(point)")
    }
  }

  /// Opens a damaged copy and looks at all of it; returns how many reports are there.
  private func expectSaved(
    _ sample: DamagedDatabase, _ what: String, _ damage: (inout [UInt8]) -> Void
  ) async throws -> Int {
    let directory = try TemporaryDirectory()
    let path = try sample.write(damage, in: directory)
    let damaged = try Files.bytes(path)
    let database = try BellworkDatabase(path: path)
    let state = try await DatabaseState(database)
    try await database.check()
    guard let rescue = database.rescues.first else {
      #expect(state == sample.state, "silent: \(what)")
      return state.events.count
    }
    #expect(try Files.bytes(rescue.copy) == damaged, "\(what)")
    try expectHonest(state, sample.state, what)
    #expect(database.rescues.count == 1, "\(what)")
    let again = try BellworkDatabase(path: path)
    #expect(try await DatabaseState(again) == state, "\(what)")
    #expect(again.rescues.isEmpty, "\(what)")
    return state.events.count
  }

  /// Everything that is there is as it was, and nothing passes for delivered that was not.
  private func expectHonest(
    _ found: DatabaseState, _ before: DatabaseState, _ what: String
  ) throws {
    for (id, event) in found.events { #expect(before.events[id] == event, "\(what)") }
    for (id, entries) in found.entries {
      #expect(before.entries[id]?.starts(with: entries) == true, "\(what)")
    }
    for (id, run) in found.runs {
      var known = try #require(before.runs[id], "\(what)")
      // A run whose journal ends before its events may not go on.
      if known.outcome == nil, run.outcome != nil { known.outcome = run.outcome }
      #expect(known == run, "\(what)")
    }
    for sink in DatabaseState.sinks {
      let due = (before.waiting[sink] ?? []).intersection(found.events.keys)
      let aside = Set((found.setAside[sink] ?? [:]).keys)
      #expect(aside.isSubset(of: (before.setAside[sink] ?? [:]).keys), "\(what)")
      let lost = due.subtracting(found.waiting[sink] ?? [])
      #expect(lost.isEmpty, "\(what): \(lost.count) pass for delivered to \(sink.rawValue)")
    }
  }
}
