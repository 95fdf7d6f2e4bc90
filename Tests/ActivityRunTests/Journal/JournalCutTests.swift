import ActivityRun
import TestSupport
import Testing

/// A journal that was cut off anywhere, even inside an entry, gives all that was whole.
@Suite struct JournalCutTests {
  private static func payloads(seed: UInt64) throws -> [JournalPayload] {
    var play = RandomPlay(seed: seed)
    var run = try play.begin()
    for _ in 0..<40 { try play.step(&run) }
    return try run.entries.map { try $0.payload }
  }

  @Test(arguments: SeededRandom.seeds(3))
  func `cut at any byte, everything before the torn entry is there`(seed: UInt64) throws {
    let payloads = try JournalCutTests.payloads(seed: seed)
    for (index, payload) in payloads.enumerated() {
      let before = Array(payloads[max(0, index - 2)..<index])
      let whole = try JournalEntry.all(before)
      for length in 1..<payload.bytes.count {
        let torn = JournalPayload(bytes: Array(payload.bytes.prefix(length)))
        #expect(try JournalEntry.all(before + [torn]) == whole, "entry \(index), byte \(length)")
      }
    }
  }

  @Test(arguments: [RunAction.sittingEnded(.died), .sittingBegan])
  func `a torn entry stays passed over when the run has gone on`(_ next: RunAction) throws {
    let stamp = Stamp(elapsed: 0, wall: 1)
    let first = JournalEntry(sitting: 1, stamp: stamp, action: .sittingBegan)
    let later = JournalEntry(sitting: 2, stamp: stamp, action: next)
    let torn = JournalPayload(bytes: Array(try first.payload.bytes.prefix(9)))
    let all = try JournalEntry.all([first.payload, torn, later.payload])
    #expect(all == [first, later])
  }

  @Test func `an entry that is damaged in the middle of a sitting is an error`() throws {
    let stamp = Stamp(elapsed: 0, wall: 1)
    let tick = try JournalEntry(sitting: 1, stamp: stamp, action: .ticked).payload
    let damaged = JournalPayload(bytes: Array("{".utf8))
    #expect(throws: DecodingError.self) { try JournalEntry.all([tick, damaged, tick]) }
    #expect(throws: DecodingError.self) { try JournalEntry.all([tick, damaged, damaged]) }
  }
}
