import Foundation
import TestSupport
import Testing

/// Where events go, as the configuration says.
@Suite struct SinkConfigurationTests {
  private static let example = SampleActivities.example

  /// Answers one question and leaves; returns what came out of the program's pipes.
  private func play(_ program: TerminalProgram) throws -> (output: String, error: String) {
    try program.waitFor("Question 1 of 3")
    program.type("2")
    try program.press(.enter, until: "You chose: Venus")
    program.press(.control("c"))
    program.press(.control("c"))
    #expect(try program.end() == .exited(0))
    return program.readPipes()
  }

  @Test func `writes to standard output, which is a pipe`() throws {
    let desk = try Desk(
      config: #"""
        {"student":{"name":"Ada"},"sinks":[{"name":"out","type":"stdout"}],"time":{"windowSeconds":1}}
        """#)
    try desk.write(Self.example, to: "example.json")
    let program = try desk.open(["run", "example.json", "--go"], standardStreams: .pipes)
    let (output, error) = try play(program)
    #expect(try desk.events() == EventLine.read(output))
    #expect(error == "Your run is kept. To go on: bellwork run example.json\n")
    #expect(!FileManager.default.fileExists(atPath: desk.eventFile))
  }

  @Test func `writes behind the talk where plain mode has standard output`() throws {
    let desk = try Desk(
      config: #"{"student":{"name":"Ada"},"sinks":[{"name":"out","type":"stdout"}]}"#)
    try desk.write(Self.example, to: "example.json")
    let result = try desk.run(["run", "example.json", "--go", "--plain"], input: "2\n\n")
    let lines = result.output.split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("{") })
    #expect(start > 10)
    let events = try EventLine.read(lines[start...].map { $0 + "\n" }.joined())
    #expect(try desk.events() == events)
  }

  @Test func `writes to a terminal when its screen has closed`() throws {
    let desk = try Desk(
      config: #"""
        {"student":{"name":"Ada"},"sinks":[{"name":"out","type":"stdout"}],"time":{"windowSeconds":1}}
        """#)
    try desk.write(Self.example, to: "example.json")
    let program = try desk.open(["run", "example.json", "--go"])
    _ = try play(program)
    let output = String(decoding: program.rawOutput, as: UTF8.self)
    let end = try #require(output.ranges(of: "\u{1B}[?1049l").last)
    #expect(!output[..<end.lowerBound].contains("TimeSpentEvent"))
    #expect(output[end.upperBound...].contains("TimeSpentEvent"))
  }

  @Test func `writes to several sinks, each event once`() throws {
    let desk = try Desk(
      config: #"""
        {"student":{"name":"Ada"},"time":{"windowSeconds":1},"sinks":[
          {"name":"file","type":"file"},{"name":"shared","type":"file","path":"shared.ndjson"}]}
        """#)
    try desk.write(Self.example, to: "example.json")
    for _ in 0..<2 {
      let program = try desk.open(["run", "example.json", "--go", "--fresh"])
      _ = try play(program)
    }
    let printed = try desk.run(["events"]).output
    #expect(try desk.read(desk.eventFile) == printed)
    #expect(try desk.read("shared.ndjson") == printed)
    #expect(Set(try EventLine.read(printed).map(\.runID)).count == 2)
  }

  @Test func `delivers later what a sink could not take`() throws {
    let desk = try Desk(
      config: #"""
        {"student":{"name":"Ada"},"time":{"windowSeconds":1},"sinks":[
          {"name":"shared","type":"file","path":"gone/shared.ndjson"}]}
        """#)
    try desk.write(Self.example, to: "example.json")
    // A file where a folder has to be.
    try desk.write("", to: "gone")
    let first = try desk.open(
      ["run", "example.json", "--go"], size: TerminalSize(columns: 240, rows: 24))
    try first.waitFor("Question 1 of 3")
    try first.waitFor("Reports are kept and sent later")
    first.press(.control("c"))
    first.press(.control("c"))
    #expect(try first.end() == .exited(0))
    try FileManager.default.removeItem(atPath: desk.path("gone"))
    _ = try play(desk.open(["run", "example.json", "--go"]))
    let printed = try desk.run(["events"]).output
    #expect(try desk.read("gone/shared.ndjson") == printed)
    #expect(try EventLine.read(printed).problemsOfRun == [])
  }
}
