import Activities
import Caliper
import TestSupport
import Testing

@testable import bellwork

/// What events name besides who did what: what is read of it, and where its mistakes are.
@Suite struct SurroundingsTests {
  private func reading(_ text: String) throws -> (value: Surroundings?, problems: String) {
    let bytes = Array(text.utf8)
    let document = JSONReader.read(bytes)
    let reading = SurroundingsReader.read(try #require(document.root))
    let problems = Problem.located(reading.findings, in: document.source)
    let text = ProblemText(fileName: "c", source: SourceText(bytes)).render(problems)
    return (reading.value, text.replacing(#/ +\[/#, with: " ["))
  }

  @Test func `takes URIs and objects as they are`() throws {
    let (found, problems) = try reading(
      """
      { "comment": "class 6b",
        "edApp": { "id": "https://a.org", "type": "SoftwareApplication", "version": "2" },
        "group": "https://school.example/groups/7",
        "membership": {
          "id": "urn:m:1", "type": "Membership", "roles": ["Learner", "Instructor#Tutor"],
          "status": "Active", "member": "urn:u:1",
          "organization": { "id": "urn:o:1", "type": "CourseSection", "category": "x",
            "subOrganizationOf": { "id": "urn:o:2", "type": "CourseOffering" } } },
        "federatedSession": {
          "id": "urn:s:1", "type": "LtiSession", "startedAtTime": "2026-01-27T10:00:00.000Z",
          "messageParameters": { "a": [1, 2.5, true, { "b": "c" }] } },
        "target": { "id": "urn:t:1", "type": "Frame", "name": "Zwölf" } }
      """)
    #expect(problems == "")
    let entities = try #require(found).entities
    #expect(entities[.group] == "https://school.example/groups/7")
    #expect(entities[.referrer] == nil)
    #expect(
      entities[.target]
        == .object(["id": .text("urn:t:1"), "type": .text("Frame"), "name": .text("Zwölf")]))
    let member = try members(of: entities[.membership])
    #expect(member["roles"] == .list([.text("Learner"), .text("Instructor#Tutor")]))
    let session = try members(of: entities[.federatedSession])
    #expect(
      session["messageParameters"]
        == .object([
          "a": .list([
            .integer(1), .number(2.5), .boolean(true), .object(["b": .text("c")]),
          ])
        ]))
  }

  private func members(of entity: RelatedEntity?) throws -> [String: EntityValue] {
    guard case .object(let members) = try #require(entity) else {
      throw TestFailure("no object")
    }
    return members
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var text: String
    var message: String
    var testDescription: String { message }
  }

  static let mistakes = [
    Mistake(text: "[]", message: #"c:1:1: error: "the context" must be an object"#),
    Mistake(text: #"{"grup":"urn:a:b"}"#, message: #"c:1:2: error: "grup" is not a key"#),
    Mistake(text: #"{"group":7}"#, message: #"c:1:10: error: "group" must be text or an object"#),
    Mistake(
      text: #"{"group":"class 7"}"#,
      message: #"c:1:10: error: "group" is "class 7", which is no URI [context-no-uri]"#),
    Mistake(text: #"{"edApp":""}"#, message: #"c:1:10: error: "edApp" is "", which is no URI"#),
    Mistake(
      text: #"{"group":{"type":"Group"}}"#, message: #"c:1:10: error: group needs the key "id""#),
    Mistake(
      text: #"{"group":{"id":"urn:a:b"}}"#, message: #"c:1:10: error: group needs the key "type""#),
    Mistake(
      text: #"{"group":{"id":"urn:a:b","type":"Membership"}}"#,
      message: #"c:1:33: error: "group" cannot be of the type "Membership"; it is "Organization""#),
    Mistake(
      text: #"{"group":{"id":"urn:a:b","type":"Group","nam":"x"}}"#,
      message: #"c:1:41: error: "nam" is not a key of group"#),
    Mistake(
      text: #"{"target":{"id":"x","type":"Frame"}}"#, message: #"c:1:17: error: "id" is "x""#),
    Mistake(
      text: #"{"membership":{"id":"urn:a:b","type":"Membership","status":"active"}}"#,
      message: #"c:1:60: error: "status" cannot be "active"; it is "Active" or "Inactive""#),
    Mistake(
      text: #"{"membership":{"id":"urn:a:b","type":"Membership","roles":["Pupil"]}}"#,
      message: #"c:1:60: error: "roles[0]" cannot be "Pupil""#),
    Mistake(
      text: #"{"membership":{"id":"urn:a:b","type":"Membership","roles":"Learner"}}"#,
      message: #"c:1:59: error: "roles" must be a list"#),
    Mistake(
      text: #"{"membership":{"id":"urn:a:b","type":"Membership","member":{"id":"urn:a:c"}}}"#,
      message: #"c:1:60: error: member needs the key "type""#),
    Mistake(
      text: #"{"federatedSession":{"id":"urn:a:b","type":"LtiSession","endedAtTime":"10:00"}}"#,
      message: #"c:1:71: error: "endedAtTime" must be a time like"#),
    Mistake(
      text: #"{"federatedSession":{"id":"urn:a:b","type":"LtiSession","messageParameters":7}}"#,
      message: #"c:1:77: error: "messageParameters" must be an object"#),
    Mistake(
      text: #"{"group":{"id":"urn:a:b","type":"Group","extensions":{"a":[null]}}}"#,
      message: #"c:1:60: error: "a" is null: leave it out instead"#),
  ]

  @Test(arguments: mistakes) func `finds mistakes`(_ mistake: Mistake) throws {
    let problems = try reading(mistake.text).problems
    #expect(problems.contains(mistake.message), "\(problems)")
    #expect(problems.split(separator: "\n").count { $0.contains(": error: ") } == 1, "\(problems)")
  }

  @Test func `lets the command line win key by key`() {
    let configured = Surroundings(entities: [.group: "urn:g:1", .membership: "urn:m:1"])
    let given = Surroundings(entities: [.group: "urn:g:2", .target: "urn:t:2"])
    let both = given.over(configured)
    #expect(both.entities == [.group: "urn:g:2", .membership: "urn:m:1", .target: "urn:t:2"])
    #expect(both.ofAnybody.entities == [.group: "urn:g:2", .target: "urn:t:2"])
    #expect(
      both.related == RelatedEntities(group: "urn:g:2", membership: "urn:m:1", target: "urn:t:2"))
  }
}
