import Foundation
import TestSupport
import Testing

@Suite struct RehearseCommandTests {
  /// 84 seconds: 30 s in another window, 20 s of pause, and three right answers.
  static let exampleScript = """
    at 4s   key 2
    at 5s   key enter
    at 7s   key enter      # the second question
    at 10s  focus out
    at 40s  focus in
    at 43s  key t
    at 44s  key enter
    at 46s  key enter      # the third
    at 50s  key f2         # pause
    at 70s  key space
    at 76s  text 42
    at 78s  key enter
    at 80s  key enter      # to the end
    at 84s  key enter      # finishes
    """

  private func rehearse(
    _ script: String, on desk: Desk, _ arguments: [String] = []
  ) throws -> ProcessResult {
    try desk.write(SampleActivities.example, to: "example.json")
    return try desk.run(
      [
        "rehearse", "example.json", "--script", "-", "--start", "2026-01-27T10:00:00.000Z",
        "--student", "s@example.com",
      ] + arguments, input: script)
  }

  private func events(_ script: String, _ arguments: [String] = []) throws -> [EventLine] {
    let result = try rehearse(script, on: Desk(), arguments)
    guard result.status == .exited(0), result.error == "" else { throw TestFailure("\(result)") }
    return try EventLine.read(result.output)
  }

  @Test func `tells 84 seconds as six windows and a completion`() throws {
    let result = try rehearse(Self.exampleScript, on: Desk())
    #expect(result.status == .exited(0))
    #expect(result.error == "")
    try GoldenFile.compare(result.output, with: "eighty-four-seconds.ndjson")
    let events = try EventLine.read(result.output)
    #expect(events.problemsOfRun == [])
    #expect(events.breaks == 0)
    let windows = events.dropLast()
    #expect(
      windows.map { String($0.start.dropFirst(14).prefix(5)) } == [
        "00:00", "00:15", "00:30", "00:45", "01:00", "01:15",
      ])
    #expect(windows.last?.end == "2026-01-27T10:01:24.000Z")
    #expect(windows.reduce(0) { $0 + $1.milliseconds("active") } == 34_000)
    #expect(windows.reduce(0) { $0 + $1.milliseconds("inactive", "unfocused") } == 30_000)
    #expect(windows.reduce(0) { $0 + $1.milliseconds("inactive", "paused") } == 20_000)
    let completion = try #require(events.last)
    #expect(completion.isCompletion)
    #expect(completion.value("xpEarned") == 0.57)
    #expect(completion.value("correctQuestions") == 3)
    #expect(completion.value("totalQuestions") == 3)
    #expect(completion.generated.attempt == 1)
  }

  @Test func `gives the same bytes each time, and leaves nothing behind`() throws {
    let desk = try Desk(config: #"{"student":{"name":"Somebody else"}}"#)
    let first = try rehearse(Self.exampleScript, on: desk)
    let second = try rehearse(Self.exampleScript, on: desk)
    let elsewhere = try rehearse(Self.exampleScript, on: Desk())
    #expect(first == second)
    #expect(first == elsewhere)
    #expect(!FileManager.default.fileExists(atPath: desk.dataFolder))
  }

  @Test func `takes other ids from another seed or student, and the run id it is given`() throws {
    let one = try events(Self.exampleScript)
    let two = try events(Self.exampleScript, ["--seed", "2"])
    #expect(Set(one.map(\.id)).isDisjoint(with: two.map(\.id)))
    #expect(one[0].runID != two[0].runID)
    let id = "6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b"
    let named = try events(Self.exampleScript, ["--run-id", id])
    #expect(Set(named.map(\.runID)) == [id])
    #expect(named.map(\.start) == one.map(\.start))
  }

  @Test func `writes the screen after each step`() throws {
    let desk = try Desk()
    let result = try rehearse(Self.exampleScript, on: desk, ["--screens", "screens/of/it"])
    #expect(result.status == .exited(0))
    let folder = desk.path("screens/of/it")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names == (1...14).map { String(format: "%03d.txt", $0) })
    let away = try desk.read("screens/of/it/004.txt")
    #expect(away.contains("Question 2 of 3") && away.contains("not counted: in another window"))
    let paused = try desk.read("screens/of/it/009.txt")
    #expect(paused.contains("Paused") && !paused.contains("6 times 7"))
    let results = try desk.read("screens/of/it/014.txt")
    #expect(results.contains("XP: 0:34 of working = 0.57 XP"))
    for name in names {
      let lines = try desk.read("screens/of/it/" + name).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == 25 && lines.allSatisfy { $0.count <= 80 }, "\(name)")
    }
  }

  @Test func `draws in the size it is told`() throws {
    let desk = try Desk()
    _ = try rehearse("at 1s resize 40x12", on: desk, ["--screens", "screens"])
    let lines = try desk.read("screens/001.txt").split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 13)
    #expect(lines.map(\.count).max() == 40)
  }

  @Test func `leaves at the last step where the script ends before the run`() throws {
    let events = try events("at 4s key 2\nat 20s key enter")
    #expect(events.map(\.end) == ["2026-01-27T10:00:15.000Z", "2026-01-27T10:00:20.000Z"])
    #expect(try self.events("at 4s key 2\nat 20s key enter\nat 20s quit") == events)
    #expect(try self.events("") == [])
  }

  @Test func `tells sleep and stalls apart`() throws {
    let events = try events("at 2s key 2\nat 3s suspend 20s\nat 30s stall 8s\nat 45s quit")
    #expect(events.problemsOfRun == [])
    #expect(events.breaks == 0)
    #expect(events.reduce(0) { $0 + $1.milliseconds("inactive", "suspended") } == 20_000)
    #expect(events.reduce(0) { $0 + $1.milliseconds("unknown", "gap") } == 8_000)
    #expect(events.reduce(0) { $0 + $1.milliseconds("active") } == 17_000)
  }

  @Test func `ends a killed sitting at its last stamp, and goes on in the next`() throws {
    let events = try events(
      "at 12s key 1\nat 18s kill\nat 40s key 2\nat 41s key enter\nat 43s kill")
    #expect(events.map { String($0.start.dropFirst(17)) } == ["00.000Z", "40.000Z"])
    #expect(events.map { String($0.end.dropFirst(17)) } == ["15.000Z", "41.000Z"])
    #expect(events.problemsOfRun == [])
  }

  @Test func `never spans a jump of the wall clock forward`() throws {
    let events = try events("at 5s key 1\nat 20s clock +3600s\nat 30s quit")
    #expect(
      events.map { String($0.start.dropFirst(11).prefix(8)) } == [
        "10:00:00", "10:00:15", "11:00:20",
      ])
    #expect(events.reduce(0) { $0 + $1.milliseconds("active") } == 30_000)
  }

  @Test func `keeps its dates where the wall clock jumps back`() throws {
    let events = try events("at 5s key 1\nat 20s clock -3600s\nat 30s quit")
    #expect(events.problemsOfRun == [])
    #expect(events.last?.end == "2026-01-27T10:00:30.000Z")
  }
}
