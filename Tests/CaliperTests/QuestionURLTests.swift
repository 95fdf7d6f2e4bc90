import Caliper
import Testing

struct QuestionURLTests {
  private static let activity = "https://quiz.example.com/activities/Math/g3/fractions-1"

  private func run() throws -> RunID {
    try #require(RunID(text: "6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b"))
  }

  @Test(arguments: [
    ("half", "half"), ("q-1.reverse_2~", "q-1.reverse_2~"), ("a b/ü", "a%20b%2F%C3%BC"),
  ])
  func `stands below its activity, percent-encoded`(_ item: String, _ segment: String) throws {
    let url = QuestionURL.item(item, activity: Self.activity)
    #expect(url == "\(Self.activity)/items/\(segment)")
    let attempt = QuestionURL.attempt(3, item: item, run: try run(), activity: Self.activity)
    #expect(attempt == "\(url)/runs/6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b/attempts/3")
    let parts = try #require(QuestionURL.parts(ofAttempt: attempt))
    #expect(parts.item == segment)
    #expect(parts.number == 3)
  }

  @Test func `keeps query and fragment after the path`() throws {
    let activity = "https://quiz.example.com/activities/a?school=1#x"
    #expect(
      QuestionURL.item("q", activity: activity)
        == "https://quiz.example.com/activities/a/items/q?school=1#x")
    let attempt = QuestionURL.attempt(2, item: "q", run: try run(), activity: activity)
    #expect(QuestionURL.parts(ofAttempt: attempt)?.number == 2)
  }

  @Test func `stands below an activity that is no URL with a host`() {
    #expect(QuestionURL.item("q", activity: "urn:x:1") == "urn:x:1/items/q")
  }

  @Test(arguments: [
    "", "https://quiz.example.com/1", "https://q/items/a/runs/b/attempts/x",
    "https://q/items/a/runs/b/tries/1", "https://q/items/a/attempts/1",
  ])
  func `names no question where it is no id of a try`(_ url: String) {
    #expect(QuestionURL.parts(ofAttempt: url) == nil)
  }
}
