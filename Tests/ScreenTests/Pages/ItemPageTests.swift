import Activities
import ActivityRun
import Screen
import Testing

@Suite struct ItemPageTests {
  private func lines(_ state: RunState, _ columns: Int, _ rows: Int) -> [String] {
    RunScreen.frame(of: state, size: Size(columns: columns, rows: rows)).lines
  }

  @Test func `shows the choices with their digits and marks`() throws {
    #expect(
      lines(try Scene.choicePicked.state(), 40, 12) == [
        "  Planets and 日本語   Question 1 of 8",
        "────────────────────────────────────────",
        "  Which of these is the capital of",
        "  France?",
        "    1 ( ) Lyon",
        "    2 ( ) Paris",
        "  ▸ 3 (•) 東京 (Tokyo)",
        "    4 ( ) Orle\u{301}ans 🦊",
        "",
        "────────────────────────────────────────",
        "  question 1 of 8 · working 0:01",
        "  Enter confirm  ? help  q leave",
      ])
  }

  @Test func `keeps the choice under the cursor in sight`() throws {
    let many = (1...20).map {
      Choice(identifier: ChoiceID(rawValue: "\($0)"), text: "choice number \($0)")
    }
    let activity = SampleActivity.make {
      $0.items[0].interaction = .choice(ChoiceInteraction(choices: many))
    }
    for place in 0..<20 {
      let state = try SampleRun.sitting(at: .choice, in: activity, [.choiceHighlighted(place)])
      let label = place < 9 ? "\(place + 1)" : " "
      let row = "  ▸ \(label) (•) choice number \(place + 1)"
      let frame = RunScreen.frame(of: state, size: Size(columns: 40, rows: 12))
      let shown = frame.lines.firstIndex(of: row)
      #expect(shown != nil)
      #expect(frame.cursor?.row == shown)
    }
  }

  @Test func `shows a new hint at once in a small window`() throws {
    let shown = lines(try Scene.hints.state(), 40, 12)
    #expect(shown[2] == "  Hint 2 of 2: It begins with P.")
    #expect(shown[8] == "  ▸ 4 (•) Orle\u{301}ans 🦊")
  }

  @Test func `puts a field below a prompt that is too long to stay in sight`() throws {
    let activity = SampleActivity.make {
      $0.items[3].prompt = String(repeating: "many words ", count: 60) + "end ____."
    }
    let state = try SampleRun.sitting(at: .gap, in: activity, [.textEdited(.insert("Tokyo"))])
    let frame = RunScreen.frame(of: state, size: Size(columns: 40, rows: 12))
    #expect(frame.lines[8] == "  Answer: Tokyo_______________")
    #expect(frame.cursor == Point(column: 15, row: 8))
    #expect(frame.lines[9].contains("more: PgDn"))
  }

  @Test func `puts the question above a passage where both do not stay in sight`() throws {
    let shown = lines(try Scene.severalEmpty.state(), 40, 12)
    #expect(shown[2] == "  What does the passage say of the")
    #expect(shown[9].contains("more: PgDn"))
  }

  @Test func `puts the cursor behind what is typed`() throws {
    for (typed, column) in [("", 25), ("fox", 28), ("日本", 29), ("e\u{301}", 26)] {
      let state = try SampleRun.sitting(at: .gap, [.textEdited(.insert(typed))])
      let frame = RunScreen.frame(of: state, size: Size(columns: 80, rows: 24))
      #expect(frame.cursor == Point(column: column, row: 3))
    }
  }

  @Test func `shows the end of a text that is longer than its field`() throws {
    let long = String(repeating: "日本", count: 100) + "end"
    for columns in [40, 80, 120] {
      let state = try SampleRun.sitting(at: .field, [.textEdited(.insert(long))])
      let frame = RunScreen.frame(of: state, size: Size(columns: columns, rows: 24))
      #expect(frame.lines.contains { $0.hasSuffix("end_") })
      #expect(frame.cursor.map { frame[$0.column, $0.row].text } == "_")
    }
  }

  @Test func `says which try it is and that an answer may still be changed`() throws {
    let tries = SampleActivity.make { $0.settings.itemAttempts = 3 }
    let again = try SampleRun.sitting(
      at: .choice, in: tries, [.choicePicked(0), .confirmed, .continued])
    #expect(lines(again, 80, 24).contains("  Try 2 of 3"))

    let atEnd = SampleActivity.make {
      $0.settings.feedback = .end
      $0.settings.navigation = .free
    }
    let back = try SampleRun.sitting(
      at: .choice, in: atEnd, [.choicePicked(0), .confirmed, .itemChosen(0)])
    #expect(
      lines(back, 80, 24).contains("  You have answered this. You may change it until the end."))
  }

  @Test func `says how many to tick`() throws {
    for (minimum, maximum, words) in [
      (2, 2, "Tick 2."), (1, 2, "Tick 1 to 2."), (2, nil, "Tick at least 2."),
      (nil, 2, "Tick at most 2."), (nil, nil, "Tick every right answer."),
    ] as [(Int?, Int?, String)] {
      let activity = SampleActivity.make { activity in
        guard case .choice(var choice) = activity.items[1].interaction else { return }
        choice.minChoices = minimum
        choice.maxChoices = maximum
        activity.items[1].interaction = .choice(choice)
      }
      let state = try SampleRun.sitting(at: .several, in: activity)
      #expect(lines(state, 80, 24).contains("  " + words))
    }
  }
}
