import Activities
import ActivityRun
import Screen
import TestSupport
import Testing

/// More than fits: many parts, many options, long words, wide letters and right-to-left text.
@Suite struct LongAnswerTests {
  private static let compact = Size(columns: 40, rows: 12)

  private func sample(_ interaction: Interaction) -> Activity {
    AnswerSample.match.activity { $0.items[0].interaction = interaction }
  }

  private static let names = (0..<26).map { "option \(Character(Unicode.Scalar(UInt8(97 + $0))))" }

  @Test func `keeps the row one is at and its option in sight, of 26 of each`() throws {
    let match = MatchInteraction(
      pairs: Self.names.map { MatchInteraction.Pair(left: "left \($0)", right: $0) },
      shuffle: false)
    var run = try SampleRun(sample(.match(match)))
    for place in 0..<26 {
      run.press(.down, size: Self.compact)
      for _ in 0...place { run.press(.right, size: Self.compact) }
      let frame = RunScreen.frame(of: run.state, size: Self.compact)
      let row = try #require(frame.cursor?.row)
      #expect(frame.lines[row].contains("▸ left option"), "row \(place)")
      #expect(frame.lines.contains { $0.contains("▸\(place < 9 ? "\(place + 1)" : "•") option") })
    }
  }

  @Test func `keeps the entry that is carried in sight, of 26`() throws {
    var run = try SampleRun(sample(.order(OrderInteraction(entries: Self.names))))
    run.press(.character(" "), size: Self.compact)
    for place in 1..<26 {
      run.press(.down, size: Self.compact)
      let frame = RunScreen.frame(of: run.state, size: Self.compact)
      let row = try #require(frame.cursor?.row)
      #expect(frame.lines[row].hasPrefix("  ↕ "), "place \(place)")
      #expect(frame.lines[row].contains("\(place + 1) option"))
    }
  }

  private var longCloze: ClozeInteraction {
    ClozeInteraction(
      text: (0..<26).map { "Sentence \($0) has a gap, which is {{g\($0)}}, and goes on." }
        .joined(separator: " ") + " The end.",
      gaps: (0..<26).map {
        ClozeGap(
          name: "g\($0)",
          entry: $0 % 2 == 0
            ? .text(TextEntryInteraction(accepted: [AcceptedText(text: "a")]))
            : .bank(correctWord: Self.names[$0]))
      }, bank: Self.names)
  }

  @Test func `keeps the gap one is at in sight, and every line within reach`() throws {
    var run = try SampleRun(sample(.cloze(longCloze)))
    for place in 0..<26 {
      let frame = RunScreen.frame(of: run.state, size: Self.compact)
      #expect(frame.lines.contains { $0.contains("[\(place + 1)▸") }, "gap \(place)")
      #expect(frame.cursor != nil)
      run.press(.tab, size: Self.compact)
    }
    #expect(run.state.current?.part?.cursor == 0)
    var seen: Set<String> = []
    for _ in 0..<60 {
      seen.formUnion(RunScreen.frame(of: run.state, size: Self.compact).lines)
      run.press(.pageDown, size: Self.compact)
    }
    #expect(seen.contains { $0.contains("The end.") })
    for place in 0..<26 { #expect(seen.contains { $0.contains("[\(place + 1)") }) }
    for _ in 0..<60 { run.press(.pageUp, size: Self.compact) }
    let top = RunScreen.frame(of: run.state, size: Self.compact).lines
    #expect(top[2].contains("Match each country"))
    // The next key at the answer shows it again.
    run.press(.backtab, size: Self.compact)
    let shown = RunScreen.frame(of: run.state, size: Self.compact).lines
    #expect(shown.contains { $0.contains("[26▸") })
  }

  @Test func `keeps the run one is at in sight`() throws {
    let text = SelectTextInteraction(
      text: Self.names.map { "Here is [[\($0)]] to be marked." }.joined(separator: " "),
      runs: Self.names.map { SelectTextInteraction.Run(text: $0, isCorrect: false) })
    var run = try SampleRun(sample(.selectText(text)))
    for _ in 0..<26 {
      run.press(.right, size: Self.compact)
      let frame = RunScreen.frame(of: run.state, size: Self.compact)
      let cursor = try #require(frame.cursor)
      #expect(frame[cursor.column, cursor.row].text == "▸")
    }
    var rows: Set<Int> = []
    for _ in 0..<26 {
      run.press(.up, size: Self.compact)
      if case .picked(_, let cursor?)? = run.state.current?.draft { rows.insert(cursor) }
    }
    #expect(rows.contains(0))
  }

  @Test func `keeps the line one writes in sight, whatever is typed`() throws {
    for seed in 0..<10 as Range<UInt64> {
      var numbers = SeededRandom(seed: seed)
      var run = try SampleRun(AnswerSample.writing.activity())
      let size = Size(columns: Int.random(in: 40...110, using: &numbers), rows: 12)
      for _ in 0..<40 {
        let texts = ["word ", "日本語", "\n", "👩‍👩‍👧", "e\u{301}", String(repeating: "x", count: 50), " "]
        switch Int.random(in: 0..<9, using: &numbers) {
        case 0: run.press(.up, size: size)
        case 1: run.press(.down, size: size)
        case 2: run.press(.backspace, size: size)
        case 3: run.press(.wordLeft, size: size)
        default: run.type(texts[Int.random(in: 0..<texts.count, using: &numbers)])
        }
        let frame = RunScreen.frame(of: run.state, size: size)
        #expect(frame.faults == [], "seed \(seed)")
        let row = try #require(frame.cursor?.row, "seed \(seed)")
        #expect(frame.lines[row].hasPrefix("  │"), "seed \(seed)")
      }
    }
  }

  @Test func `looks like its picture with long words, wide letters and right-to-left text`() throws
  {
    let texts = [
      "a long sentence that has to be broken over more than one row of the window", "日本語の長い文章です。",
      "\u{5E9}\u{5DC}\u{5D5}\u{5DD}", String(repeating: "unbreakable", count: 5),
    ]
    let cloze = ClozeInteraction(
      text: "日本の首都は{{a}}です。{{b}} \u{5E9}\u{5DC}\u{5D5}\u{5DD} {{c}}",
      gaps: [
        ClozeGap(
          name: "a", entry: .text(TextEntryInteraction(accepted: [AcceptedText(text: "東京")]))),
        ClozeGap(name: "b", entry: .bank(correctWord: texts[0])),
        ClozeGap(name: "c", entry: .bank(correctWord: texts[3])),
      ], bank: texts)
    let runs = texts.map { SelectTextInteraction.Run(text: $0, isCorrect: true) }
    let samples: [(Interaction, [Key])] = [
      (
        .match(
          MatchInteraction(
            pairs: zip(texts, texts.reversed()).map { MatchInteraction.Pair(left: $0, right: $1) },
            shuffle: false)), [.character("2"), .character("1")]
      ),
      (.order(OrderInteraction(entries: texts)), [.down, .character(" ")]),
      (
        .cloze(cloze),
        [.character("東"), .character("京"), .tab, .character("1"), .character("2"), .backtab]
      ),
      (
        .selectText(
          SelectTextInteraction(
            text: runs.map { "[[\($0.text)]]" }.joined(separator: " "), runs: runs)),
        [.right, .character(" "), .right, .right]
      ),
    ]
    var pictures = ""
    for (interaction, keys) in samples {
      for size in [Size(columns: 80, rows: 24), Self.compact] {
        var run = try SampleRun(sample(interaction))
        for key in keys { run.press(key, size: size) }
        pictures += RunScreen.frame(of: run.state, size: size).picture
        while run.state.page == .item(0) { run.press(.enter, size: size) }
        pictures += RunScreen.frame(of: run.state, size: size).picture
      }
    }
    try Picture.compare(pictures, with: "answers/long.txt")
  }

  @Test(arguments: AnswerSample.allCases)
  func `is sound with hostile texts, at any size, after any keys`(_ sample: AnswerSample) throws {
    let keys: [Key] = [
      .enter, .tab, .backtab, .up, .down, .left, .right, .pageUp, .pageDown, .character(" "),
      .character("1"), .character("3"), .character("日"), .control("d"), .escape, .character("g"),
      .backspace, .character("h"),
    ]
    for seed in 0..<8 as Range<UInt64> {
      var numbers = SeededRandom(seed: seed)
      let activity = sample.activity { $0.items[0].makeHostile(&numbers) }
      var run = try SampleRun(activity)
      let size = Size(
        columns: .random(in: 30...130, using: &numbers), rows: .random(in: 10...40, using: &numbers)
      )
      let appearance: Appearance = Bool.random(using: &numbers) ? .unicode : .ascii
      for _ in 0..<8 {
        run.press(keys[Int.random(in: 0..<keys.count, using: &numbers)], size: size)
        let frame = RunScreen.frame(of: run.state, size: size, appearance: appearance)
        #expect(frame.faults == [], "seed \(seed)")
      }
    }
  }
}

extension Item {
  /// Puts texts that would break a screen wherever an author's text stands.
  fileprivate mutating func makeHostile(_ numbers: inout SeededRandom) {
    var random = numbers
    func text() -> String {
      HostileText.all[Int.random(in: 0..<HostileText.all.count, using: &random)]
    }
    prompt = text()
    hints = [text()]
    switch interaction {
    case .match(var match):
      match.pairs = (0..<5).map {
        MatchInteraction.Pair(left: "\($0)" + text(), right: text(), feedback: text())
      }
      match.distractors = [text()]
      interaction = .match(match)
    case .order(var order):
      order.entries = (0..<5).map { "\($0)" + text() }
      order.firstLabel = text()
      interaction = .order(order)
    case .cloze(var cloze):
      cloze.text = cloze.gaps.map { text() + "{{\($0.name)}}" + text() }.joined()
      interaction = .cloze(cloze)
    case .selectText(var select):
      select.runs = select.runs.map { _ in
        SelectTextInteraction.Run(text: text(), isCorrect: true)
      }
      select.text = select.runs.map { "a [[\($0.text)]] " }.joined()
      interaction = .selectText(select)
    case .flashcard: interaction = .flashcard(FlashcardInteraction(back: text()))
    case .extendedText(var writing):
      writing.sampleAnswer = text()
      interaction = .extendedText(writing)
    case .choice, .trueFalse, .textEntry, .numeric, .info: break
    }
    numbers = random
  }
}
