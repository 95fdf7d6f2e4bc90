import Activities
import Testing

@Suite struct NumberLimitTests {
  /// Where a number stands, and how large one may be there.
  private static let places = [
    #""estimatedMinutes": N"#, #""xp": N"#, #""settings": { "select": N }"#,
    #""settings": { "maxAttempts": N }"#, #""settings": { "timeLimitSeconds": N }"#,
  ]

  private static func problems(_ place: String, _ number: String) -> [Problem] {
    let member = place.replacing("N", with: number)
    let text = """
      { "bellwork": 1, "title": "T", \(member),
        "items": [ { "type": "trueFalse", "identifier": "a", "prompt": "P",
                     "correctResponse": true, "maxScore": 1 } ] }
      """
    return ActivityReader.read(Array(text.utf8), fileName: "t.json").problems
  }

  @Test(arguments: places, ["1000001", "9223372036854775807", "1e300", "1e400"])
  func `numbers beyond reason are errors, and no crash`(_ place: String, _ number: String) {
    #expect(NumberLimitTests.problems(place, number).contains { $0.level == .error })
  }

  @Test(arguments: places) func `a fitting number is taken`(_ place: String) {
    #expect(!NumberLimitTests.problems(place, "1").contains { $0.level == .error })
  }

  @Test(arguments: ["estimatedSeconds", "maxScore", "timeLimitSeconds", "maxAttempts"])
  func `an item's numbers are bounded too`(_ key: String) {
    let text = """
      { "bellwork": 1, "title": "T", "items": [ { "type": "trueFalse", "identifier": "a",
        "prompt": "P", "correctResponse": true, "\(key)": 9e18 } ] }
      """
    let problems = ActivityReader.read(Array(text.utf8), fileName: "t.json").problems
    #expect(problems.contains { $0.level == .error && $0.message.contains(key) })
  }
}
