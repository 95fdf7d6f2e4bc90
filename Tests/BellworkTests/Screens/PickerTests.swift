import Foundation
import TestSupport
import Testing

/// The picker as it is used: the real program, with files that come, change and go.
@Suite struct PickerTests {
  private func desk() throws -> Desk {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write(SampleActivities.example, to: "activities/example.json")
    try desk.write(SampleActivities.typed, to: "activities/typed.json")
    return desk
  }

  private func activity(_ title: String, unit: String = "Numbers") -> String {
    """
    {
      "bellwork": 1, "identifier": "primes", "title": "\(title)",
      "course": { "title": "Math 6" }, "unit": { "title": "\(unit)", "position": 2 },
      "mastery": {},
      "items": [
        { "identifier": "one", "type": "trueFalse", "prompt": "True?", "correctResponse": true }
      ]
    }
    """
  }

  @Test func `finds by typing`() throws {
    let desk = try desk()
    let program = try desk.open()
    try program.waitFor("2 activities", "Eighty-four seconds", "Words")
    try program.type("/", until: "Find: ")
    try program.type("WÖRDS", until: "1 of 2 activities")
    #expect(!program.shows("Eighty-four"))
    #expect(program.cursor?.row == 3)
    try program.type("q", until: "No activity has all of these words.")
    try program.press(.backspace, until: "1 of 2 activities")
    try program.press(.enter, until: "2 questions")
    // Leaving the start screen comes back to what was typed.
    try program.type("q", until: "Find: WÖRDS")
    try program.press(.escape, until: "Eighty-four seconds")
    try program.waitFor("▸ Words")
    program.type("q")
    #expect(try program.end() == .exited(0))
  }

  @Test func `pastes what to find`() throws {
    let desk = try desk()
    let program = try desk.open()
    try program.waitFor("2 activities")
    try program.type("/", until: "Find: ")
    program.paste("84")
    try program.waitFor("Find: 84", "No activity")
    program.press(.control("u"))
    try program.waitFor("2 activities")
    program.paste("eighty\nfour")
    try program.waitFor("Find: eighty four", "1 of 2 activities")
  }

  @Test func `shows files that come, change and go, and stays where one is`() throws {
    let desk = try desk()
    let program = try desk.open()
    try program.waitFor("2 activities")
    try program.press(.down, until: "▸ Words")
    try desk.write(activity("Primes"), to: "activities/more/primes.json")
    try program.waitFor("3 activities", "Math 6, Unit 2: Numbers", "Primes", "▸ Words")
    try desk.write(activity("Prime numbers"), to: "activities/more/primes.json")
    try program.waitFor("Prime numbers")
    try desk.write(BrokenActivities.threeMistakes, to: "activities/example.json")
    try program.waitFor("example.json", "line 10: no comma may stand before", "▸ Words")
    try FileManager.default.removeItem(atPath: desk.path("activities/example.json"))
    try program.waitFor("2 activities", "▸ Words")
    try FileManager.default.removeItem(atPath: desk.path("activities/typed.json"))
    try program.waitFor("1 activity", "▸ Prime numbers")
  }

  @Test func `finds a folder that comes later`() throws {
    let desk = try Desk(config: Desk.adaConfig)
    let program = try desk.open()
    try program.waitFor("There are no activities here yet.")
    try desk.write(SampleActivities.example, to: "activities/example.json")
    try program.waitFor("▸ Eighty-four seconds", "1 activity")
  }

  @Test func `keeps what is typed while files change`() throws {
    let desk = try desk()
    let program = try desk.open()
    try program.waitFor("2 activities")
    try program.type("/sec", until: "1 of 2 activities")
    try desk.write(activity("Seconds"), to: "activities/seconds.json")
    try program.waitFor("2 of 3 activities", "▸ Eighty-four seconds", "Seconds", "Find: sec")
  }

  @Test func `writes nothing while nothing changes`() throws {
    let desk = try desk()
    let program = try desk.open()
    try program.waitFor("2 activities")
    program.pass(seconds: 0.3)
    let written = program.rawOutput.count
    program.pass(seconds: 2.5)
    #expect(program.rawOutput.count == written)
  }

  @Test func `tells what is mastered and what is unfinished`() throws {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write(activity("Primes"), to: "activities/primes.json")
    try desk.write(SampleActivities.example, to: "activities/example.json")
    let program = try desk.open()
    try program.waitFor("▸ Primes", "new")
    try program.press(.enter, until: "This is try 1")
    try program.press(.enter, until: "1 ( ) True")
    try program.type("t", until: "1 (•) True")
    try program.press(.enter, until: "You chose: True")
    try program.press(.enter, until: "That was the last question.")
    try program.press(.enter, until: "Results")
    try program.press(.enter, until: "✓ mastered, best 100%")
    try program.press(.down, until: "▸ Eighty-four seconds")
    try program.press(.enter, until: "This is try 1")
    try program.press(.enter, until: "1 ( ) Mercury")
    program.press(.control("c"))
    try program.press(.control("c"), until: "unfinished at 1")
    try program.waitFor("✓ mastered, best 100%")
    let other = try desk.open(["pick", "--student", "ben@example.com"])
    try other.waitFor("2 activities", "Primes", "new")
    #expect(!other.shows("mastered"))
    #expect(!other.shows("unfinished"))
  }

  @Test func `is there with a broken configuration in a folder`() throws {
    let desk = try desk()
    try desk.write(#"{"sensor": 5}"#, to: "activities/bad/timeback.config.json")
    try desk.write(activity("Primes"), to: "activities/bad/primes.json")
    let program = try desk.open()
    try program.waitFor("3 activities", "▸ Primes", "✗ line 1 of timeback.config.json:")
    try program.press(.enter, until: "cannot open: see the mistake")
    try desk.write(#"{"name": "quiz"}"#, to: "activities/bad/timeback.config.json")
    try program.waitFor("new · 1 question")
    try program.press(.enter, until: "This is try 1")
  }
}
