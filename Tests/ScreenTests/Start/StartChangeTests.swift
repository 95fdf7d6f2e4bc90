import Activities
import ActivityRun
import Screen
import Testing

@Suite struct StartChangeTests {
  private static func item(_ name: String, _ prompt: String) -> Item {
    Item(
      identifier: ItemID(rawValue: name), prompt: prompt,
      interaction: .trueFalse(TrueFalseInteraction(correctResponse: true)))
  }

  private static func activity(_ items: [Item], title: String = "T") -> Activity {
    Activity(identifier: "a", title: title, items: items)
  }

  private static let old = activity([item("a", "A"), item("b", "B"), item("c", "C")])

  @Test func `the same file has not changed`() {
    #expect(ActivityChange(from: StartChangeTests.old, to: StartChangeTests.old) == nil)
  }

  @Test(arguments: [
    (
      activity([item("a", "A"), item("b", "other"), item("d", "D"), item("e", "E")]),
      "2 questions are new, 1 question has changed, 1 question is gone"
    ),
    (
      activity([item("b", "B"), item("a", "A"), item("c", "C")]),
      "the order of its questions has changed"
    ),
    (
      activity([item("a", "A"), item("b", "B"), item("c", "C")], title: "U"),
      "its settings or texts have changed"
    ),
  ])
  func `says what has changed`(_ new: Activity, _ words: String) throws {
    let change = try #require(ActivityChange(from: StartChangeTests.old, to: new))
    #expect(change.words == words)
  }

  @Test func `the start screen offers both versions`() {
    var model = StartModel(
      title: "T", questionCount: 3, studentName: "Ada",
      unfinished: StartModel.Unfinished(question: 2, of: 3))
    model.change = ActivityChange(
      from: StartChangeTests.old, to: StartChangeTests.activity([StartChangeTests.item("a", "A")]))
    let text = StartScreen.frame(of: model, size: Size(columns: 80, rows: 24)).lines
      .joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(text.contains("changed since you began: 2 questions are gone."))
    #expect(text.contains("Enter finishes the one you began, n takes the new one."))
  }
}
