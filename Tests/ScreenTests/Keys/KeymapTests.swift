import ActivityRun
import Engagement
import Screen
import Testing

@Suite struct KeymapTests {
  private static let size = Size(columns: 80, rows: 24)

  private func meaning(_ key: Key, _ state: RunState, size: Size = KeymapTests.size) -> KeyMeaning {
    Keymap.meaning(of: key, in: state, size: size)
  }

  struct Case: CustomTestStringConvertible {
    var scene: Scene
    var key: Key
    var meaning: KeyMeaning
    var testDescription: String { "\(key.name) at \(scene.rawValue)" }

    init(_ scene: Scene, _ key: Key, _ meaning: KeyMeaning) {
      self.scene = scene
      self.key = key
      self.meaning = meaning
    }

    init(_ scene: Scene, _ key: Key, _ action: RunAction) {
      self.init(scene, key, .action(action))
    }

    init(_ scene: Scene, _ letter: Character, _ action: RunAction) {
      self.init(scene, .character(letter), .action(action))
    }
  }

  @Test(arguments: choiceCases + endCases + overlayCases + timeCases)
  func `means what the table says`(_ sample: Case) throws {
    #expect(meaning(sample.key, try sample.scene.state()) == sample.meaning)
  }

  static let choiceCases = [
    Case(.choiceEmpty, "1", .choicePicked(0)), Case(.choiceEmpty, "4", .choicePicked(3)),
    Case(.choiceEmpty, "5", .inputReceived), Case(.choiceEmpty, "d", .choicePicked(3)),
    Case(.choiceEmpty, "D", .choicePicked(3)), Case(.choiceEmpty, "e", .inputReceived),
    Case(.choiceEmpty, "t", .inputReceived), Case(.choiceEmpty, "x", .inputReceived),
    Case(.choiceEmpty, .down, .choiceHighlighted(0)),
    Case(.choiceEmpty, .up, .choiceHighlighted(3)),
    Case(.choicePicked, "j", .choiceHighlighted(3)),
    Case(.choicePicked, "k", .choiceHighlighted(1)),
    Case(.choiceEmpty, " ", .inputReceived), Case(.choicePicked, " ", .inputReceived),
    Case(.severalEmpty, " ", .inputReceived), Case(.severalTicked, " ", .choicePicked(2)),
    Case(.severalTicked, .down, .choiceHighlighted(2)),
    Case(.trueFalse, "t", .choicePicked(0)), Case(.trueFalse, "f", .choicePicked(1)),
    Case(.trueFalse, "2", .choicePicked(1)),
    Case(.choiceEmpty, .enter, .confirmed), Case(.info, .enter, .confirmed),
    Case(.choiceEmpty, "h", .hintTaken), Case(.choiceEmpty, .function(5), .hintTaken),
    Case(.choiceEmpty, "s", .skipped), Case(.choiceEmpty, "u", .undone),
    Case(.trueFalse, .left, .itemChosen(1)), Case(.trueFalse, "]", .itemChosen(3)),
    Case(.choiceEmpty, "[", .inputReceived), Case(.media, .right, .inputReceived),
    Case(.choiceEmpty, .escape, .inputReceived), Case(.choiceEmpty, .tab, .inputReceived),
    Case(.choiceEmpty, .pageDown, .inputReceived), Case(.choiceEmpty, "w", .inputReceived),
    Case(.feedbackWrong, .enter, .continued), Case(.feedbackWrong, "1", .inputReceived),
    Case(.feedbackWrong, "h", .inputReceived), Case(.feedbackWrong, "s", .skipped),
  ]

  static let endCases = [
    Case(.finish, .enter, .finishRequested), Case(.finish, .down, .rowHighlighted(1)),
    Case(.finish, .up, .rowHighlighted(0)), Case(.finish, "s", .inputReceived),
    Case(.finish, .left, .itemChosen(7)), Case(.finish, "r", .overlayOpened(.itemList)),
    Case(.unanswered, .enter, .finishRequested), Case(.unanswered, .escape, .overlayClosed),
    Case(.unanswered, .down, .rowHighlighted(1)),
    Case(.results, .enter, .backToPicker), Case(.results, .character("w"), .redoWrong),
    Case(.results, .character("q"), .backToPicker), Case(.results, .control("c"), .backToPicker),
    Case(.results, "p", .inputReceived), Case(.results, .function(3), .inputReceived),
    Case(.results, "r", .inputReceived), Case(.results, "u", .inputReceived),
    Case(.results, .down, .scrolled(to: 1)), Case(.results, .up, .inputReceived),
    Case(.results, "?", .overlayOpened(.help)),
  ]

  static let overlayCases = [
    Case(.help, .escape, .overlayClosed), Case(.help, .enter, .overlayClosed),
    Case(.help, "?", .overlayClosed), Case(.help, .function(1), .overlayClosed),
    Case(.help, "1", .inputReceived), Case(.help, "h", .inputReceived),
    Case(.help, .pageDown, .scrolled(to: 17)), Case(.help, "v", .overlayOpened(.eventViewer)),
    Case(.help, "q", .overlayOpened(.quitDialog)), Case(.help, "p", .paused),
    Case(.itemList, .enter, .itemChosen(2)), Case(.itemList, .down, .rowHighlighted(3)),
    Case(.itemList, "5", .rowHighlighted(4)), Case(.itemList, "9", .inputReceived),
    Case(.itemList, "a", .inputReceived), Case(.itemList, .function(7), .overlayClosed),
    Case(.quitDialog, .enter, .sittingEnded(.left)), Case(.quitDialog, .escape, .overlayClosed),
    Case(.quitDialog, .down, .rowHighlighted(1)), Case(.quitDialog, "q", .inputReceived),
    Case(.quitDialog, .control("c"), .leaveAtOnce), Case(.quitDialog, "3", .rowHighlighted(2)),
  ]

  static let timeCases = [
    Case(.choiceEmpty, "p", .paused), Case(.choiceEmpty, .function(2), .paused),
    Case(.choiceEmpty, .function(3), .awayKeyPressed), Case(.away, .function(3), .inputReceived),
    Case(.away, "2", .choicePicked(1)),
    Case(.paused, "1", .resumed), Case(.paused, .enter, .resumed), Case(.paused, "q", .resumed),
    Case(.paused, .control("c"), .resumed), Case(.paused, .other, .resumed),
    Case(.choiceEmpty, .control("l"), .redraw), Case(.choiceEmpty, .control("z"), .suspend),
    Case(.choiceEmpty, "q", .overlayOpened(.quitDialog)),
    Case(.choiceEmpty, .function(10), .overlayOpened(.quitDialog)),
    Case(.choiceEmpty, .control("c"), .overlayOpened(.quitDialog)),
    Case(.choiceEmpty, .other, .inputReceived),
  ]

  @Test(arguments: [Scene.gapTyped, .fieldEmpty, .numericTyped])
  func `types printable keys into a field, and keeps the others`(_ scene: Scene) throws {
    let state = try scene.state()
    for letter in "1aqhsrpvukjtfw?[] é日" {
      #expect(
        meaning(.character(letter), state) == .action(.textEdited(.insert(String(letter)))))
    }
    #expect(meaning(.left, state) == .action(.textEdited(.moveLeft)))
    #expect(meaning(.up, state) == .action(.inputReceived))
    #expect(meaning(.escape, state) == .action(.inputReceived))
    #expect(meaning(.enter, state) == .action(.confirmed))
    #expect(meaning(.function(5), state) == .action(.hintTaken))
    #expect(meaning(.function(10), state) == .action(.overlayOpened(.quitDialog)))
    #expect(meaning(.control("c"), state) == .action(.overlayOpened(.quitDialog)))
    #expect(meaning(.control("l"), state) == .redraw)
  }

  @Test func `pastes one line into a field, and nowhere else`() throws {
    let size = KeymapTests.size
    let field = try Scene.fieldEmpty.state()
    #expect(
      Keymap.meaning(ofPaste: "a\nfox\u{1B}", in: field, size: size)
        == .action(.textEdited(.insert("a fox"))))
    let choice = try Scene.choiceEmpty.state()
    #expect(Keymap.meaning(ofPaste: "1", in: choice, size: size) == .action(.inputReceived))
    let paused = try Scene.paused.state()
    #expect(Keymap.meaning(ofPaste: "1", in: paused, size: size) == .action(.resumed))
  }

  @Test func `carries out the row of the quit dialog that is chosen`() throws {
    var run = try SampleRun()
    run.press(.character("q"))
    run.press(.down)
    #expect(meaning(.enter, run.state) == .action(.abandoned))
    run.press(.down)
    run.press(.down)
    #expect(meaning(.enter, run.state) == .action(.overlayClosed))
  }

  @Test func `answers an open item from the finish screen, and finishes`() throws {
    var run = try SampleRun()
    run.goToEnd()
    run.press(.down)
    run.press(.enter)
    #expect(run.state.page == .item(0))
    run.press(.character("2"))
    run.press(.enter)
    run.press(.enter)
    #expect(run.state.page == .finish)
    run.press(.enter)
    #expect(run.state.overlay == .unansweredDialog)
    run.press(.enter)
    #expect(run.state.overlay == nil)
  }

  @Test func `answers nothing blindly in a window that is too small`() throws {
    let small = Size(columns: 39, rows: 12)
    let state = try Scene.choicePicked.state()
    for key: Key in [.character("1"), .enter, .down, .character("s"), .character("p")] {
      #expect(meaning(key, state, size: small) == .action(.inputReceived))
    }
    #expect(meaning(.control("l"), state, size: small) == .redraw)
    #expect(meaning(.character("q"), state, size: small) == .action(.overlayOpened(.quitDialog)))
    let asked = try Scene.quitDialog.state()
    #expect(meaning(.enter, asked, size: small) == .action(.sittingEnded(.left)))
    #expect(meaning(.escape, asked, size: small) == .action(.overlayClosed))
    #expect(meaning(.control("c"), asked, size: small) == .leaveAtOnce)
  }

  @Test func `scrolls a long passage no further than it goes`() throws {
    let size = Size(columns: 40, rows: 12)
    var run = try SampleRun()
    run.go(to: .several)
    var offsets: [Int] = []
    for _ in 0..<20 {
      run.press(.pageDown, size: size)
      offsets.append(run.state.scroll)
    }
    #expect(offsets.last == offsets[18])
    #expect(RunScreen.frame(of: run.state, size: size).lines.contains("  by Ada Reader"))
    run.press(.home, size: size)
    #expect(run.state.scroll == 0)
  }

  @Test func `guards the feedback of a wrong answer for 300 ms`() throws {
    let wrong = try Scene.feedbackWrong.state()
    #expect(Keymap.isGuarded(wrong, atElapsed: wrong.shownAt + 299))
    #expect(!Keymap.isGuarded(wrong, atElapsed: wrong.shownAt + 300))
    let right = try Scene.feedbackRight.state()
    #expect(!Keymap.isGuarded(right, atElapsed: right.shownAt))
  }

  @Test func `reaches every command of the table from some page`() throws {
    let states =
      try Scene.allCases.map { try $0.state() }
      + AnswerSample.allCases.compactMap { try $0.state(.answered) }
      + [AnswerSample.writing.state(.answered), PassageSample.state()].compactMap(\.self)
    for row in CommandTable.rows {
      let isReached = row.keys.contains { key in
        states.contains {
          let isTyped = $0.isTyping && TextKeys.edit(for: key) != nil
          return !isTyped && !$0.isPaused && meaning(key, $0) != .action(.inputReceived)
        }
      }
      #expect(isReached, "\(row.command)")
    }
  }
}

extension RunState {
  fileprivate var isPaused: Bool { tracker.conditions.isPaused }
}
