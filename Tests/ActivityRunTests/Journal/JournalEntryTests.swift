import ActivityRun
import Testing

/// Entries as bytes, and back.
@Suite struct JournalEntryTests {
  @Test func `the table below has every kind of action`() {
    #expect(Set(SampleActions.all.map(ActionKind.init)) == Set(ActionKind.allCases))
  }

  @Test(arguments: SampleActions.all)
  func `an entry is the same after the journal`(action: RunAction) throws {
    let entry = JournalEntry(
      sitting: 2, stamp: Stamp(elapsed: 86_400_001, wall: 1_769_508_000_123), action: action)
    let payload = try entry.payload
    #expect(try JournalEntry(payload: payload) == entry)
    #expect(try JournalEntry(payload: payload).payload == payload)
    #expect(!payload.bytes.contains(UInt8(ascii: "\n")))
  }

  @Test func `typed text keeps its scalars`() throws {
    let typed = "e\u{301}"
    let entry = JournalEntry(
      sitting: 1, stamp: Stamp(elapsed: 0, wall: 0), action: .textEdited(.insert(typed)))
    guard case .textEdited(.insert(let read)) = try JournalEntry(payload: entry.payload).action
    else {
      Issue.record("another action came back")
      return
    }
    #expect(Array(read.unicodeScalars) == Array(typed.unicodeScalars))
  }

  @Test(arguments: [
    "", "{}", "[1]", #"{"action":{"flewAway":{}},"sitting":1,"stamp":{"elapsed":0,"wall":0}}"#,
  ])
  func `bytes that are no entry are refused`(text: String) {
    #expect(throws: DecodingError.self) {
      try JournalEntry(payload: JournalPayload(bytes: Array(text.utf8)))
    }
  }

  @Test func `what a student does is input, what the program notices is not`() {
    let notInput: Set<ActionKind> = [
      .sittingBegan, .sittingEnded, .inputFormChosen, .ticked, .focusReported, .suspended,
      .gapFound,
      .wallClockJumped, .finished, .attemptTaken,
    ]
    for action in SampleActions.all {
      #expect(action.isInput == !notInput.contains(ActionKind(action)), "\(action)")
    }
  }
}
