import Foundation
import TestSupport
import Testing

@Suite struct EventsCommandTests {
  @Test func `prints nothing where nothing was played`() throws {
    #expect(
      try Desk().run(["events"]) == ProcessResult(status: .exited(0), output: "", error: ""))
  }

  @Test func `does not know a run that never was`() throws {
    let id = "6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b"
    let result = try Desk().run(["events", "--run", id])
    #expect(
      result
        == ProcessResult(
          status: .exited(66), output: "",
          error: "bellwork: there is no run \(id) on this computer\n"))
  }

  @Test func `follows a run that is being played`() throws {
    let desk = try Desk(config: Desk.quickConfig)
    try desk.write(SampleActivities.example, to: "example.json")
    let follower = try desk.open(["events", "--follow"])
    let player = try desk.open(["run", "example.json", "--go"])
    try player.waitFor("Question 1 of 3")
    try follower.waitForOutput("TimeSpentEvent", deadlineSeconds: patience)
    let seen = follower.rawOutput.count
    try follower.waitForOutput("TimeSpentEvent\"}\r\n", from: seen, deadlineSeconds: patience)
    follower.signal(SIGTERM)
    #expect(try follower.end() == .killed(signal: SIGTERM))
    let text = String(decoding: follower.rawOutput, as: UTF8.self).replacing("\r\n", with: "\n")
    let events = try EventLine.read(text)
    #expect(events.count >= 2)
    #expect(events.problemsOfRun == [])
    #expect(events.breaks == 0)
  }

  @Test func `does not disturb a run that is open`() throws {
    let desk = try Desk(config: Desk.quickConfig)
    try desk.write(SampleActivities.example, to: "example.json")
    let player = try desk.open(["run", "example.json", "--go"])
    try player.waitFor("working 0:02")
    let first = try desk.events()
    player.press(.control("c"))
    player.press(.control("c"))
    #expect(try player.end() == .exited(0))
    let all = try desk.events()
    #expect(Array(all.prefix(first.count)) == first)
    #expect(all.count > first.count)
    #expect(all.problemsOfRun == [])
    #expect(all.breaks == 0)
  }

  @Test func `refuses a configuration with a mistake`() throws {
    let desk = try Desk(config: "{\"student\":{\"name\":\"Ada\"},}\n")
    let result = try desk.run(["events"])
    let expected = """
      DESK/config/bellwork/config.json:1:26: error: no comma may stand before the closing bracket   \
      [json-trailing-comma]
          1 | {"student":{"name":"Ada"},}
            |                          ^ remove the comma

      """
    #expect(result.status == .exited(78))
    #expect(result.output == "")
    #expect(result.error == expected)
  }
}
