import Caliper
import FoundationEssentials
import TestSupport
import Testing

struct CaliperEventTests {
  @Test func `writes a TimeSpentEvent as these bytes`() throws {
    let line = try ExampleRun.timeSpent().line
    #expect(String(decoding: line, as: UTF8.self) == GoldenEvents.timeSpent)
  }

  @Test func `writes an ActivityCompletedEvent as these bytes`() throws {
    let line = try ExampleRun.completed().line
    #expect(String(decoding: line, as: UTF8.self) == GoldenEvents.completed)
  }

  @Test func `reads both back`() throws {
    for event in [try ExampleRun.timeSpent(), try ExampleRun.completed()] {
      #expect(try CaliperEvent(line: event.line) == event)
    }
  }

  @Test func `carries what is configured, and reads it back`() throws {
    var event = try ExampleRun.completed(
      CompletionMetrics(totalQuestions: 0, correctQuestions: 0, xpHundredths: -250, attempt: 3))
    event.related = RelatedEntities(
      group: "https://school.example/groups/1", membership: "https://school.example/members/1",
      federatedSession: "urn:lti:1", target: "https://quiz.example.com/items/1",
      referrer: "https://school.example/plan")
    event.edApp = .object([
      "id": .text("https://quiz.example.com"), "type": .text("SoftwareApplication"),
      "extensions": .object(["a/b": .list([.integer(1), .number(0.5), .boolean(true), .text("ü")])]
      ),
    ])
    event.actor.name = "Ada “A.” L\u{2028}ovelace\n"
    event.extensions["clockJumps"] = 2
    event.extensions["share"] = .number(0.25)
    #expect(try CaliperEvent(line: event.line) == event)
    #expect(!event.line.contains(UInt8(ascii: "\n")))
    #expect(EventCheck.violations(in: event.line) == [])
  }

  @Test(arguments: [
    (Int64(0), "0"), (34_000, "34"), (15_003, "15.003"), (1, "0.001"), (10, "0.01"),
    (86_400_000, "86400"), (86_399_999, "86399.999"), (100, "0.1"), (-5, "-0.005"),
  ])
  func `writes milliseconds as seconds`(_ milliseconds: Int64, _ number: String) throws {
    let metric = TimeMetric(type: .active, milliseconds: milliseconds)
    let line = String(decoding: try ExampleRun.timeSpent([metric]).line, as: UTF8.self)
    #expect(line.contains(#""type":"active","value":\#(number)}"#))
  }

  @Test func `writes every millisecond of a day as itself`() throws {
    let seed: UInt64 = 42
    var random = SeededRandom(seed: seed)
    for _ in 0..<300 {
      let milliseconds = Int64.random(in: 0...86_400_000, using: &random)
      let metric = TimeMetric(type: .active, milliseconds: milliseconds)
      let event = try ExampleRun.timeSpent([metric])
      #expect(try CaliperEvent(line: event.line) == event, "\(milliseconds), seed \(seed)")
    }
  }

  @Test(arguments: [
    (Int64(57), "0.57"), (0, "0"), (100, "1"), (-250, "-2.5"), (12_345, "123.45"), (1, "0.01"),
  ])
  func `writes hundredths as XP`(_ hundredths: Int64, _ number: String) throws {
    let metrics = CompletionMetrics(
      totalQuestions: 1, correctQuestions: 1, xpHundredths: hundredths, attempt: 1)
    let line = String(decoding: try ExampleRun.completed(metrics).line, as: UTF8.self)
    #expect(line.contains(#"{"type":"xpEarned","value":\#(number)}"#))
  }

  @Test func `leaves out what is not known`() throws {
    var context = try ExampleRun.context
    context.course = nil
    let event = CaliperEvent.activityCompleted(
      seed: ExampleRun.seed, atMilliseconds: ExampleRun.start,
      metrics: CompletionMetrics(
        totalQuestions: 1, correctQuestions: 1, xpHundredths: 1, attempt: 1),
      context: context)
    let line = String(decoding: event.line, as: UTF8.self)
    for absent in ["course", "masteredUnits", "pctCompleteApp", "null", "group", "referrer"] {
      #expect(!line.contains(absent), "\(absent)")
    }
  }

  @Test func `is sealed with its bytes`() throws {
    let event = try ExampleRun.timeSpent()
    let runID = try ExampleRun.context.runID
    let sealed = event.sealed(of: runID, as: .timeSpent(window: 0))
    #expect(
      sealed
        == SealedEvent(
          id: event.id, runID: runID, kind: .timeSpent(window: 0),
          eventTimeMilliseconds: ExampleRun.start + 15_000, bytes: event.line))
  }

  @Test func `is sealed although it breaks rules, and says every one of them`() throws {
    var event = try ExampleRun.timeSpent([TimeMetric(type: .active, milliseconds: -1)])
    event.actor.email = "ada"
    event.eventTimeMilliseconds = .max
    let sealed = try event.sealed(of: ExampleRun.context.runID, as: .timeSpent(window: 0))
    let objection = try #require(sealed.objection)
    #expect(
      objection == """
        breaks rules of the platform: \
        "eventTime" must be a time in UTC like "2026-01-27T10:00:00.000Z"; \
        "actor.email" must be an e-mail address; \
        "generated.items[0].value" must be from 0 to 86400
        """)
    let good = try ExampleRun.timeSpent()
    #expect(
      try good.sealed(of: ExampleRun.context.runID, as: .timeSpent(window: 0)).objection == nil)
  }

  @Test(arguments: [
    ("\"SpentTime\"", "\"Completed\""), ("TimebackProfile", "GeneralProfile"),
    ("ctx/caliper/v1p2", "ctx/caliper/v1p1"), ("TimebackUser", "Person"),
    ("9.003", "9.0034"), ("urn:uuid:", "uuid:"), ("15.000Z\",\"ext", "15Z\",\"ext"),
    ("TimeSpentMetricsCollection", "Collection"), ("\"type\":\"active\"", "\"type\":\"idle\""),
  ])
  func `does not read an event that is not one of ours`(_ part: String, _ other: String) throws {
    let line = GoldenEvents.timeSpent.replacing(part, with: other)
    try #require(line != GoldenEvents.timeSpent)
    #expect(throws: DecodingError.self) { try CaliperEvent(line: Array(line.utf8)) }
  }

  @Test func `keeps its context over encoding, for a run that is resumed`() throws {
    let context = try ExampleRun.context
    let bytes = try JSONEncoder().encode(context)
    #expect(try JSONDecoder().decode(EventContext.self, from: bytes) == context)
  }
}
