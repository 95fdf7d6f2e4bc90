import TestSupport
import Testing

/// `--language` and the key for it: an activity in another language.
@Suite struct LanguageTests {
  private static let translated = SampleActivities.example.replacing(
    "\"items\": [",
    with: """
      "translations": { "de": { "title": "Vierundachtzig Sekunden", "items": {
        "planet": { "prompt": "Welcher Planet ist der heißeste?",
          "choices": ["Merkur", "Venus", "Mars"] } } } },
      "items": [
      """, maxReplacements: 1)

  private func desk() throws -> Desk {
    let desk = try Desk(config: Desk.quickConfig)
    try desk.write(Self.translated, to: "translated.json")
    return desk
  }

  @Test func `shows the translation, also when the run goes on, and reports the same names`() throws
  {
    let desk = try desk()
    let first = try desk.open(["run", "translated.json", "--language", "de-AT", "--go"])
    try first.waitFor("Vierundachtzig Sekunden", "Welcher Planet ist der heißeste?", "Merkur")
    first.type("2")
    try first.press(.enter, until: "You chose: Venus")
    first.press(.control("c"))
    first.press(.control("c"))
    #expect(try first.end() == .exited(0))
    let second = try desk.open(["run", "translated.json"])
    try second.waitFor("Welcome back", "Vierundachtzig Sekunden")
    #expect(!second.shows("changed since you began"))
    #expect(!second.shows("Press l"))
    try second.press(.enter, until: "Welcher Planet ist der heißeste?")
    let events = try desk.run(["events"]).output
    #expect(events.contains("Eighty-four seconds"))
    #expect(!events.contains("Vierundachtzig"))
  }

  @Test(arguments: [[], ["--practice"]])
  func `changes with a key before the run`(arguments: [String]) throws {
    let desk = try desk()
    let program = try desk.open(["run", "translated.json"] + arguments)
    try program.waitFor("Language: en. Press l for another: de", "Eighty-four seconds")
    try program.type("l", until: "Language: de. Press l for another: en")
    try program.waitFor("Vierundachtzig Sekunden")
    try program.type("l", until: "Language: en")
    try program.type("l", until: "Language: de")
    try program.press(.enter, until: "Welcher Planet ist der heißeste?")
  }

  @Test func `names the languages there are`() throws {
    let result = try desk().run(["run", "translated.json", "--language", "fr"])
    #expect(result.status == .exited(64))
    #expect(
      result.error == "bellwork: \"translated.json\" has no language \"fr\"; it has: en, de\n")
  }
}
