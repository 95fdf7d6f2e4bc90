import ActivityRun
import Testing

@testable import bellwork

/// Who is meant, and what is theirs.
@Suite struct PersonTests {
  private static let students = LocalStudents(
    current: "Ann", ids: ["Ann": "a1", "Anna": "a2", "": "a3"], emails: ["Bea": "Bea@Example.com"])

  private func person(_ text: String, _ student: UserConfig.Student? = nil) -> Person? {
    var config = UserConfig()
    config.student = student
    return Person(text, config: config, students: PersonTests.students)
  }

  private let ann = UserConfig.Student(name: "Ann", email: "Ann@Example.com")

  @Test func `an address is a person, whether it is known or not`() {
    #expect(person("Eve@Example.com") == Person(addresses: ["eve@example.com"]))
    #expect(person("eve@example.com", ann) == Person(addresses: ["eve@example.com"]))
  }

  @Test func `a name is known by the random id that was made for it`() {
    #expect(
      person("Anna") == Person(addresses: ["local-a2@bellwork.invalid"], localNames: ["Anna"]))
    #expect(person("anna") == nil)
    #expect(person("Eve") == nil)
    #expect(
      person("local-a3@bellwork.invalid")
        == Person(addresses: ["local-a3@bellwork.invalid"], localNames: [""]))
  }

  @Test(arguments: ["ann@example.com", "Ann", "local-a1@bellwork.invalid"])
  func `the configuration ties a name and an address together`(_ text: String) {
    let expected = Person(
      addresses: ["ann@example.com", "local-a1@bellwork.invalid"], localNames: ["Ann"],
      isConfigured: true)
    #expect(person(text, ann) == expected)
  }

  @Test(arguments: ["Bea", "BEA@example.com"])
  func `an address that was given with a name is that person's`(_ text: String) {
    let bea = Person(addresses: ["bea@example.com"], localNames: ["Bea"])
    #expect(person(text) == bea)
    #expect(person(text, ann) == bea)
    let now = UserConfig.Student(name: "Bea", email: "bea@other.org")
    var both = Person(
      addresses: ["bea@example.com", "bea@other.org"], localNames: ["Bea"], isConfigured: true)
    #expect(person(text, now) == both)
    both.addresses = ["bea@example.com"]
    #expect(person(text, UserConfig.Student(name: "Bea")) == both)
  }

  @Test func `a student is forgotten with all that names them`() {
    var students = PersonTests.students
    students.forget(["Ann", "Bea"])
    #expect(students == LocalStudents(ids: ["Anna": "a2", "": "a3"], emails: [:]))
  }

  @Test func `a name without an id is the configuration's`() {
    let eve = UserConfig.Student(name: "Eve")
    #expect(person("Eve", eve) == Person(addresses: [], isConfigured: true))
  }

  @Test(arguments: [
    (#"{"actor":{"id":"u","email":"Ann@example.com"}}"#, true),
    (#"{"actor":{"id":"https://s.org/users/ann%40example.com"}}"#, true),
    (#"{"actor":{"id":"https://s.org/users/ann%40example.com?a/b","email":"x@y"}}"#, true),
    (#"{"actor":{"email":"\u0061nn@example.com"}}"#, true),
    (#"{"actor":{"email":"joann@example.com","name":"not ann@example.com"}}"#, false),
    (#"{"actor":{"email":"ann@example.com.au"}}"#, false),
    (#"{"about":"ann@example.com"}"#, true),
    ("# ann@example.com", true), ("# joann@example.com", false), ("", false),
  ])
  func `a line is theirs who acted in it`(_ line: String, _ isTheirs: Bool) throws {
    let ann = try #require(person("ann@example.com"))
    #expect(ann.owns(line: Array(line.utf8)) == isTheirs)
  }

  @Test(arguments: [
    (#"{"student":{"name":"Ann"}}"#, nil), ("{}", "{}"),
    (
      "{ \"comment\": \"a\",\n  \"student\": { \"name\": \"Ann\" },\n  \"sinks\": [] }\n",
      "{ \"comment\": \"a\",\n  \"sinks\": [] }\n"
    ),
    (
      "{\n  \"time\": {\"windowSeconds\": 1},\n  \"student\": {\"name\": \"A,}\"}\n}\n",
      "{\n  \"time\": {\"windowSeconds\": 1}\n}\n"
    ),
    (
      #"{"student":{"name":"A"}, "context": {"membership": {"id":"m"}, "federatedSession": "f"}}"#,
      nil
    ),
    (
      #"{"context": {"membership": {"id":"m"}, "group": "g"}, "student":{"name":"A"}}"#,
      #"{"context": {"group": "g"}}"#
    ),
  ])
  func `a configuration loses its student and nothing else`(_ before: String, _ after: String?) {
    let rest = StudentRemoval.withoutStudent(Array(before.utf8))
    #expect(rest.map { String(decoding: $0, as: UTF8.self) } == after)
  }
}
