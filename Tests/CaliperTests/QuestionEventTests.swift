import Caliper
import FoundationEssentials
import TestSupport
import Testing

struct QuestionEventTests {
  private static let question = TriedQuestion(item: "half", name: "Half of 3/4?", attempt: 2)

  private func event(
    _ happening: QuestionEvent.Happening, index: Int = 0, at question: TriedQuestion = question,
    context: EventContext? = nil
  ) throws -> QuestionEvent {
    QuestionEvent(
      happening, at: question, index: index, seed: ExampleRun.seed,
      atMilliseconds: ExampleRun.start + 9_004, context: try context ?? ExampleRun.context)
  }

  private static let happenings: [(QuestionEvent.Happening, String)] = [
    (.started, GoldenEvents.started), (.skipped, GoldenEvents.skipped),
    (.completed(milliseconds: 9_004), GoldenEvents.answered),
    (
      .completed(milliseconds: 9_004, extensions: ["response": .list(["a"])]),
      GoldenEvents.answeredInFull
    ),
    (.graded(givenMillionths: 833_333, maxMillionths: 2_500_000), GoldenEvents.graded),
  ]

  @Test(arguments: happenings)
  func `is written as these bytes`(_ happening: QuestionEvent.Happening, _ golden: String) throws {
    let line = try event(happening).line
    #expect(String(decoding: line, as: UTF8.self) == golden)
    #expect(EventCheck.violations(in: line) == [])
  }

  @Test(arguments: happenings)
  func `is read back`(_ happening: QuestionEvent.Happening, _ golden: String) throws {
    #expect(try QuestionEvent(line: Array(golden.utf8)) == event(happening))
  }

  @Test func `is no event of time or results, nor are these of questions`() throws {
    #expect(throws: DecodingError.self) {
      try CaliperEvent(line: Array(GoldenEvents.graded.utf8))
    }
    for event in [GoldenEvents.timeSpent, GoldenEvents.completed] {
      #expect(throws: DecodingError.self) { try QuestionEvent(line: Array(event.utf8)) }
    }
  }

  @Test(arguments: [
    ("AssessmentProfile", "TimebackProfile"), ("\"AssessmentItemEvent\"", "\"ItemEvent\""),
    ("\"Started\"", "\"Seen\""), ("\"Attempt\"", "\"Response\""), ("caliper/v1p2", "caliper/v1p1"),
    ("\"Assessment\"", "\"Quiz\""),
  ])
  func `does not read an event that is not one of ours`(_ part: String, _ other: String) throws {
    let line = GoldenEvents.started.replacing(part, with: other)
    try #require(line != GoldenEvents.started)
    #expect(throws: DecodingError.self) { try QuestionEvent(line: Array(line.utf8)) }
  }

  @Test func `has an id and one for what it generates, the same on any start, no two alike`()
    throws
  {
    var ids: Set<EventID> = []
    for index in 0..<1_000 {
      let event = try event(.completed(milliseconds: 1), index: index)
      guard case .completed(_, let response) = event.content else { throw TestFailure("\(event)") }
      ids.formUnion([event.id, response.id])
      ids.insert(EventID.make(seed: ExampleRun.seed, kind: .timeSpent(window: index)))
    }
    #expect(ids.count == 3_000)
    #expect(try event(.started).id.urn == "urn:uuid:61f52454-1234-4372-8894-fe641a31b9f9")
  }

  @Test(arguments: [
    (Int64(0), "0"), (1_000_000, "1"), (333_333, "0.333333"), (1, "0.000001"), (300_000, "0.3"),
    (700_000, "0.7"), (2_500_000, "2.5"), (1_000_000_000_000, "1000000"),
    (999_999_999_999, "999999.999999"), (100_000, "0.1"),
  ])
  func `writes millionths of a point as the number they are`(_ units: Int64, _ number: String)
    throws
  {
    let graded = try event(.graded(givenMillionths: units, maxMillionths: units))
    let line = String(decoding: graded.line, as: UTF8.self)
    #expect(line.contains(#""maxScore":\#(number),"scoreGiven":\#(number),"#), "\(line)")
    #expect(try QuestionEvent(line: graded.line) == graded)
  }

  @Test func `writes every score as itself`() throws {
    let seed: UInt64 = 7
    var random = SeededRandom(seed: seed)
    for _ in 0..<300 {
      let most = Int64.random(in: 1...1_000_000_000_000, using: &random)
      let given = Int64.random(in: 0...most, using: &random)
      let graded = try event(.graded(givenMillionths: given, maxMillionths: most))
      let line = graded.line
      #expect(try QuestionEvent(line: line) == graded, "\(given) of \(most), seed \(seed)")
      #expect(EventCheck.violations(in: line) == [])
    }
  }

  @Test func `leaves out what is not known, and says who marked an answer`() throws {
    var context = try ExampleRun.context
    context.course = nil
    let nameless = TriedQuestion(item: "half", attempt: 1)
    let started = String(
      decoding: try event(.started, at: nameless, context: context).line, as: UTF8.self)
    for absent in ["courseId", "null", "group", "Half of"] {
      #expect(!started.contains(absent), "\(absent)")
    }
    let marked = try event(
      .graded(givenMillionths: 0, maxMillionths: 1, comment: "marked by the student"))
    #expect(
      String(decoding: marked.line, as: UTF8.self)
        .contains(#""comment":"marked by the student""#))
    #expect(EventCheck.violations(in: marked.line) == [])
  }

  @Test func `carries what is configured, and any answer`() throws {
    var context = try ExampleRun.context
    context.related = RelatedEntities(group: "https://school.example/groups/1")
    let answer: [String: EntityValue] = [
      "response": .object(["gap": "“Paris”\n\u{2028}\u{0}", "other": .list([.boolean(true), 1])]),
      "share": .number(0.25),
    ]
    let completed = try event(.completed(milliseconds: 1, extensions: answer), context: context)
    let line = completed.line
    #expect(try QuestionEvent(line: line) == completed)
    #expect(!line.contains(UInt8(ascii: "\n")))
    #expect(EventCheck.violations(in: line) == [])
  }

  @Test func `takes other agents, other wholes and whole entities from elsewhere`() {
    let actor = #""actor":{"email":"ada@example.com","#
    for (part, other) in [
      (actor, #""actor":{"x":1,"#),
      (
        #""edApp":"https://quiz.example.com""#,
        #""edApp":{"id":"https://q.example","type":"SoftwareApplication"}"#
      ),
    ] {
      let event = GoldenEvents.started.replacing(part, with: other)
        .replacing("\"TimebackUser\"", with: part == actor ? "\"Person\"" : "\"TimebackUser\"")
      #expect(EventCheck.violations(in: Array(event.utf8)) == [], "\(other)")
    }
    let whole = GoldenEvents.started.replacing(
      #/"isPartOf":\{[^}]*\}/#, with: #""isPartOf":"https://quiz.example.com/1""#)
    #expect(EventCheck.violations(in: Array(whole.utf8)) == [])
    let bare = GoldenEvents.answered.replacing(#/"generated":\{[^}]*\},/#, with: "")
    #expect(EventCheck.violations(in: Array(bare.utf8)) == [])
    let name = GoldenEvents.graded.replacing(
      #/"actor":\{[^}]*\}/#, with: #""actor":"urn:uuid:student-123""#)
    #expect(EventCheck.violations(in: Array(name.utf8)) == [])
    let nobody = GoldenEvents.graded.replacing(#/"actor":\{[^}]*\}/#, with: #""actor":"ada""#)
    #expect(
      EventCheck.violations(in: Array(nobody.utf8))
        == [EventViolation(path: "actor", fact: .notAURI)])
  }

  @Test func `needs a score to be graded`() {
    let bare = GoldenEvents.graded.replacing(#/"generated":\{[^}]*\},/#, with: "")
    #expect(
      EventCheck.violations(in: Array(bare.utf8))
        == [EventViolation(path: "generated", fact: .missing)])
  }
}
