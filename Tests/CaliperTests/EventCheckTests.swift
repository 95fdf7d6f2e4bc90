import Caliper
import Testing

struct EventCheckTests {
  /// A part of a good event, what stands there instead, and what the check must say.
  struct Row: CustomTestStringConvertible {
    let event: String
    let part: String
    let other: String
    let path: String
    let fact: EventFault
    var testDescription: String { "\(part) → \(other)" }

    static func time(_ part: String, _ other: String, _ path: String, _ fact: EventFault) -> Row {
      Row(event: GoldenEvents.timeSpent, part: part, other: other, path: path, fact: fact)
    }

    static func done(_ part: String, _ other: String, _ path: String, _ fact: EventFault) -> Row {
      Row(event: GoldenEvents.completed, part: part, other: other, path: path, fact: fact)
    }

    static func question(
      _ event: String, _ part: String, _ other: String, _ path: String, _ fact: EventFault
    ) -> Row {
      Row(event: event, part: part, other: other, path: path, fact: fact)
    }
  }

  @Test(arguments: [GoldenEvents.timeSpent, GoldenEvents.completed] + GoldenEvents.questions)
  func `finds nothing in a good event`(_ event: String) {
    #expect(EventCheck.violations(in: Array(event.utf8)) == [])
  }

  @Test(
    arguments: envelopeRows + actorRows + objectRows + timeRows + completionRows + questionRows)
  func `finds the one thing that is wrong`(_ row: Row) throws {
    let event = row.event.replacing(row.part, with: row.other, maxReplacements: 1)
    try #require(event != row.event)
    let violations = EventCheck.violations(in: Array(event.utf8))
    #expect(violations == [EventViolation(path: row.path, fact: row.fact)])
  }

  @Test(arguments: ["", "{", "[]", "null", "1", "\"event\"", "{\"id\":1e999}", "{} {}"])
  func `calls anything but one JSON object no event`(_ text: String) {
    #expect(
      EventCheck.violations(in: Array(text.utf8)) == [EventViolation(path: "", fact: .notJSON)])
  }

  @Test func `calls bytes that are not UTF-8 no event`() {
    let bytes = Array(#"{"id":""#.utf8) + [0xFF] + Array(#""}"#.utf8)
    #expect(EventCheck.violations(in: bytes) == [EventViolation(path: "", fact: .notJSON)])
  }

  @Test func `names everything that an empty object lacks`() {
    let paths = EventCheck.violations(in: Array("{}".utf8)).map(\.path)
    #expect(
      paths == [
        "@context", "id", "type", "action", "profile", "eventTime", "actor", "object", "generated",
      ])
  }

  @Test func `collects all violations, in the order of the parts`() {
    let event = GoldenEvents.completed
      .replacing("ada@example.com", with: "ada")
      .replacing("\"value\":10", with: "\"value\":8")
      .replacing("TimebackProfile", with: "Profile")
    #expect(
      EventCheck.violations(in: Array(event.utf8)).map(\.path)
        == ["profile", "actor.email", "generated.items[1].value"])
  }

  @Test(arguments: [
    "https://school.example/groups/1", "urn:lti:session:1",
  ])
  func `takes URIs and whole entities for what an event refers to`(_ uri: String) {
    for key in ["group", "membership", "federatedSession", "target", "referrer"] {
      for value in ["\"\(uri)\"", #"{"id":"\#(uri)","type":"Organization"}"#] {
        let event = GoldenEvents.timeSpent.replacing(
          "\"edApp\"", with: "\"\(key)\":\(value),\"edApp\"")
        #expect(EventCheck.violations(in: Array(event.utf8)) == [], "\(key)")
      }
    }
  }

  @Test(arguments: [
    "a.b+c@example.com", "local-1@bellwork.invalid", "ada@localhost", "ülrike@example.com",
  ])
  func `takes what looks like an address`(_ email: String) {
    let event = GoldenEvents.timeSpent.replacing(
      "\"email\":\"ada@example.com\"", with: "\"email\":\"\(email)\"")
    #expect(EventCheck.violations(in: Array(event.utf8)) == [])
  }

  @Test func `has a sentence for every fact, with the place first`() {
    let facts: [EventFault] = [
      .notJSON, .missing, .wrongType(expected: .integer), .unknownKey, .notOneOf(["a", "b"]),
      .empty, .notAnEventID, .notAURI, .notAnEmailAddress, .notAnInstant, .outOfRange(0...100),
      .below(1), .before("startDate"), .notADuration, .longerThanWindow, .duplicateItem,
      .without("totalQuestions"),
      .above("totalQuestions"), .progressAsItem,
    ]
    let sentences = facts.map { EventViolation(path: "a.b", fact: $0).description }
    #expect(sentences.allSatisfy { $0.hasPrefix("\"a.b\" ") && !$0.hasSuffix(".") })
    #expect(Set(sentences).count == facts.count)
    #expect(
      EventViolation(path: "actor.email", fact: .notAnEmailAddress).description
        == #""actor.email" must be an e-mail address"#)
    #expect(
      EventViolation(path: "type", fact: .notOneOf(["a", "b"])).description
        == #""type" must be "a" or "b""#)
  }
}
