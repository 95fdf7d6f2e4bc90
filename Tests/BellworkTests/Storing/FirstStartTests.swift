import Foundation
import TestSupport
import Testing

/// What the first start leaves behind.
@Suite struct FirstStartTests {
  /// The first start with a name, up to the first question, then out.
  private func firstStart(_ name: String) throws -> Desk {
    let desk = try Desk()
    try desk.write(SampleActivities.example, to: "example.json")
    let program = try desk.open(["run", "example.json"])
    try program.waitFor("What is your name?")
    program.type(name)
    try program.press(.enter, until: "You are \(name)")
    try program.press(.enter, until: "Question 1 of 3")
    program.type("2")
    try program.press(.enter, until: "You chose: Venus")
    program.press(.control("c"))
    program.press(.control("c"))
    #expect(try program.end() == .exited(0))
    return desk
  }

  @Test func `keeps the name, and asks no second time`() throws {
    let desk = try firstStart("Zoë \"Z\"")
    let config = try JSONSerialization.jsonObject(
      with: Data(contentsOf: URL(filePath: desk.configFile)))
    #expect(config as? [String: [String: String]] == ["student": ["name": "Zoë \"Z\""]])
    let program = try desk.open(["run", "example.json"])
    try program.waitFor("You are Zoë \"Z\"", "Welcome back")
  }

  @Test func `keeps everything for the student's own eyes`() throws {
    let desk = try firstStart("Ada")
    #expect(try desk.mode(desk.path("config/bellwork")) == "700")
    #expect(try desk.mode(desk.configFile) == "600")
    #expect(try desk.mode(desk.dataFolder) == "700")
    #expect(try desk.mode(desk.database) == "600")
    #expect(try desk.mode(desk.eventFile) == "600")
    let files = try #require(FileManager.default.enumerator(atPath: desk.dataFolder))
    for case let name as String in files {
      let mode = try desk.mode(desk.dataFolder + "/" + name)
      #expect(["600", "700"].contains(mode), "\(name)")
    }
  }

  @Test func `asks nothing with --go`() throws {
    let desk = try Desk()
    try desk.write(SampleActivities.example, to: "example.json")
    let program = try desk.open(["run", "example.json", "--go"])
    try program.waitFor("Question 1 of 3")
    #expect(!FileManager.default.fileExists(atPath: desk.configFile))
  }
}
