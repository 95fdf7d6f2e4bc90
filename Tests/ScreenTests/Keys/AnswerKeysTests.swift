import Activities
import ActivityRun
import Screen
import Testing

/// How each type is answered at the keyboard: keys in, draft out.
@Suite struct AnswerKeysTests {
  private func draft(
    _ sample: AnswerSample, _ keys: [Key], size: Size = Size(columns: 80, rows: 24)
  ) throws -> Draft? {
    try pressed(sample, keys, size: size).state.current?.draft
  }

  private func pressed(
    _ sample: AnswerSample, _ keys: [Key], size: Size = Size(columns: 80, rows: 24)
  ) throws -> SampleRun {
    var run = try SampleRun(sample.activity { $0.settings.navigation = .free })
    for key in keys { run.press(key, size: size) }
    return run
  }

  // MARK: Match

  @Test(
    arguments: [
      ([.down], [nil, nil, nil], 0), ([.character("j"), .character("j")], [nil, nil, nil], 1),
      ([.up], [nil, nil, nil], 2), ([.up, .down], [nil, nil, nil], 2),
      ([.up, .tab], [nil, nil, nil], 0), ([.down, .backtab], [nil, nil, nil], 2),
      ([.character("2")], [1, nil, nil], 1), ([.character("b")], [1, nil, nil], 1),
      ([.character("9")], [nil, nil, nil], nil),
      ([.right], [0, nil, nil], 0), ([.left], [3, nil, nil], 0),
      ([.right, .right, .left, .left, .left], [2, nil, nil], 0),
      ([.character("1"), .character("1"), .character("3")], [0, 0, 2], 2),
      ([.character("1"), .character("1"), .enter], [0, 0, nil], 2),
      ([.character(" ")], [nil, nil, nil], nil),
    ] as [([Key], [Int?], Int?)])
  func `matches rows with options`(keys: [Key], chosen: [Int?], cursor: Int?) throws {
    #expect(try draft(.match, keys) == .matched(chosen, cursor: cursor))
  }

  @Test func `confirms a match whose rows are not all done only on a second Enter`() throws {
    var run = try pressed(.match, [.character("1"), .enter])
    #expect(run.state.notice == .partsLeft(2))
    run.press(.enter)
    #expect(run.state.page == .feedback(0))
  }

  // MARK: Order

  @Test(
    arguments: [
      ([.down, .down], [0, 1, 2, 3], 1, false), ([.character(" ")], [0, 1, 2, 3], 0, true),
      ([.character(" "), .down], [1, 0, 2, 3], 1, true),
      ([.character(" "), .down, .enter], [1, 0, 2, 3], 1, false),
      ([.character(" "), .down, .escape], [1, 0, 2, 3], 1, false),
      ([.character(" "), .character("4"), .character(" ")], [1, 2, 3, 0], 3, false),
      ([.character("3")], [0, 1, 2, 3], 2, false),
      ([.up, .character(" "), .character("k"), .character("k")], [0, 3, 1, 2], 1, true),
      ([.down, .left, .right], [0, 1, 2, 3], 0, false),
      ([.character(" "), .up], [0, 1, 2, 3], 0, true),
    ] as [([Key], [Int], Int, Bool)])
  func `carries entries to their places`(
    keys: [Key], places: [Int], cursor: Int, isHeld: Bool
  ) throws {
    guard case .ordered(let start, _, _)? = try draft(.order, []) else {
      Issue.record("no order")
      return
    }
    #expect(
      try draft(.order, keys) == .ordered(places.map { start[$0] }, cursor: cursor, isHeld: isHeld))
  }

  // MARK: Cloze

  @Test func `types into gaps, and goes between them by Tab and the arrows`() throws {
    let keys: [Key] = [
      .character("r"), .character("q"), .backspace, .tab, .character("1"), .up, .character("u"),
      .left, .character("x"), .down, .down, .character(" "), .character("h"),
    ]
    let gaps = try draft(.clozeTyped, keys)
    guard case .gaps(let gaps, let cursor)? = gaps else {
      Issue.record("no gaps")
      return
    }
    let texts = gaps.map { gap in
      if case .text(let field) = gap { field.text } else { "" }
    }
    #expect(texts == ["rxu", "1", " h"])
    #expect(cursor == 2)
  }

  @Test(
    arguments: [
      ([.character("2")], [1, nil], 1), ([.right], [0, nil], 0), ([.left], [1, nil], 0),
      ([.right, .right, .right], [0, nil], 0), ([.character("1"), .left], [0, 2], 1),
      ([.tab, .tab], [nil, nil], 0), ([.character("j")], [nil, nil], 1),
      ([.character("1"), .character("3"), .backtab], [0, 2], 0),
    ] as [([Key], [Int?], Int)])
  func `picks words for the gaps with lists`(keys: [Key], chosen: [Int?], cursor: Int) throws {
    #expect(
      try draft(.clozeList, keys) == .gaps(chosen.map { .picked($0) }, cursor: cursor))
  }

  @Test func `pastes into the gap one is at, as one line`() throws {
    var run = try pressed(.clozeTyped, [.tab])
    let size = Size(columns: 80, rows: 24)
    guard case .action(let action) = Keymap.meaning(ofPaste: "a\nb", in: run.state, size: size)
    else {
      Issue.record("no action")
      return
    }
    run.act(action)
    guard case .gaps(let gaps, 1)? = run.state.current?.draft else {
      Issue.record("no gaps")
      return
    }
    #expect(gaps[1] == .text(TextField("a b")))
  }

  // MARK: Marked text

  @Test(
    arguments: [
      ([.right], [], 0), ([.tab, .tab], [], 1), ([.left], [], 3), ([.backtab], [], 3),
      ([.right, .character(" ")], [0], 0), ([.character("2"), .character("4")], [1, 3], 3),
      ([.character("2"), .character(" ")], [], 1), ([.character(" ")], [], nil),
      ([.left, .right], [], 3), ([.left, .tab], [], 0),
    ] as [([Key], Set<Int>, Int?)])
  func `marks runs`(keys: [Key], marked: Set<Int>, cursor: Int?) throws {
    #expect(try draft(.selectText, keys) == .picked(marked, cursor: cursor))
  }

  @Test func `goes to the run above or below by the rows on the screen`() throws {
    // In 36 columns "barked loudly" is below "dog", "ran" and "road".
    let size = Size(columns: 40, rows: 12)
    let keys: [Key] = [.right, .right]
    #expect(try draft(.selectText, keys + [.down], size: size) == .picked([], cursor: 3))
    #expect(try draft(.selectText, keys + [.down, .up], size: size) == .picked([], cursor: 0))
    #expect(try draft(.selectText, keys + [.up], size: size) == .picked([], cursor: 1))
    #expect(try draft(.selectText, keys + [.down]) == .picked([], cursor: 1))
  }

  // MARK: Writing

  @Test func `breaks the line at Enter, and hands in at Ctrl-D and F9 alone`() throws {
    for last: Key in [.control("d"), .function(9)] {
      let keys = "one two".map(Key.character) + [.enter] + "three q?".map(Key.character)
      var run = try pressed(.writing, keys)
      #expect(run.state.current?.field?.text == "one two\nthree q?")
      run.press(last)
      #expect(run.state.page == .feedback(0))
    }
  }

  @Test func `goes up and down by the rows on the screen`() throws {
    let size = Size(columns: 40, rows: 12)
    var run = try SampleRun(AnswerSample.writing.activity())
    run.type(AnswerSample.essay)
    var columns: [Int?] = []
    for key: Key in [.up, .up, .up, .up, .up, .down, .home, .end] {
      run.press(key, size: size)
      columns.append(run.state.current?.field?.cursor)
    }
    // Rows begin at 0, 33, 67, 86 ("In winter …") and 116.
    #expect(columns == [92, 73, 39, 6, 0, 33, 0, 85])
  }

  @Test func `keeps the lines of what is pasted into a text of several`() throws {
    let state = try SampleRun(AnswerSample.writing.activity()).state
    #expect(
      Keymap.meaning(ofPaste: "a\r\nb\rc\td\u{1B}", in: state, size: Size(columns: 80, rows: 24))
        == .action(.textEdited(.insert("a\nb\nc d"))))
  }

  @Test func `marks what was written by the keys of ticks`() throws {
    let text = "one two three".map(Key.character) + [.control("d")]
    let field = TextField("one two three")
    #expect(try draft(.selfMarked, text) == .marking(field, met: [], cursor: nil))
    let keys = text + [.character("2"), .up, .character(" ")]
    #expect(try draft(.selfMarked, keys) == .marking(field, met: [0, 1], cursor: 0))
    var run = try pressed(.selfMarked, text + [.enter])
    #expect(run.state.notice == .nothingTicked)
    run.press(.down)
    run.press(.enter)
    #expect(run.state.page == .feedback(0))
  }

  // MARK: Cards

  @Test func `turns a card by Enter or Space, and then asks whether it was known`() throws {
    for turn: Key in [.enter, .character(" ")] {
      #expect(try draft(.card, [turn]) == .card(isTurned: true, isRecalled: nil))
      #expect(try draft(.card, [turn, turn]) == .card(isTurned: true, isRecalled: nil))
      #expect(
        try draft(.card, [turn, .character("2")]) == .card(isTurned: true, isRecalled: false))
      #expect(try draft(.card, [turn, .down]) == .card(isTurned: true, isRecalled: true))
    }
    #expect(try draft(.card, [.character("1"), .right]) == .card(isTurned: false, isRecalled: nil))
    #expect(try pressed(.card, [.enter, .character("1"), .enter]).state.page == .feedback(0))
  }

  // MARK: All of them

  @Test(arguments: AnswerSample.allCases)
  func `keeps the ways out, whatever one is at`(_ sample: AnswerSample) throws {
    for stage: AnswerSample.Stage in [.empty, .answered] {
      guard let state = try sample.state(stage, { $0.settings.navigation = .free }) else {
        continue
      }
      let size = Size(columns: 80, rows: 24)
      func meaning(_ key: Key) -> KeyMeaning { Keymap.meaning(of: key, in: state, size: size) }
      #expect(meaning(.function(10)) == .action(.overlayOpened(.quitDialog)))
      #expect(meaning(.control("c")) == .action(.overlayOpened(.quitDialog)))
      #expect(meaning(.function(1)) == .action(.overlayOpened(.help)))
      #expect(meaning(.function(2)) == .action(.paused))
      #expect(meaning(.function(6)) == .action(.skipped))
      #expect(meaning(.control("l")) == .redraw)
      let next: RunAction = state.isTyping ? .textEdited(.insert("]")) : .itemChosen(1)
      #expect(meaning(.character("]")) == .action(next))
    }
  }
}
