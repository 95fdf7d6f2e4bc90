import Activities
import Testing

/// Which languages an activity can be shown in.
@Suite struct ActivityLanguagesTests {
  private static func activity(_ language: String, _ tags: [String]) -> Activity {
    var activity = Activity(identifier: "a", title: "Planets", language: language, items: [])
    for tag in tags { activity.translations[tag] = ActivityTranslation(title: "Title \(tag)") }
    return activity
  }

  private static let planets = activity("en-GB", ["pt-BR", "de"])

  @Test func `its own comes first`() {
    #expect(ActivityLanguagesTests.planets.languages == ["en-GB", "de", "pt-BR"])
    #expect(ActivityLanguagesTests.activity("en", []).languages == ["en"])
  }

  @Test(arguments: [
    ("de", "de"), ("DE", "de"), ("de-AT", "de"), ("pt-br", "pt-BR"), ("pt", nil), ("fr", nil),
    ("en-GB", "en-GB"), ("en", "en-GB"), ("en-US", "en-GB"),
  ])
  func `a tag asks for one of them`(tag: String, language: String?) {
    #expect(ActivityLanguagesTests.planets.language(for: tag) == language)
  }

  @Test func `it is shown in the language that is chosen, else in its own`() {
    let planets = ActivityLanguagesTests.planets
    #expect(planets.shown(in: nil) == planets)
    #expect(planets.shown(in: "en-GB") == planets)
    #expect(planets.shown(in: "de").title == "Title de")
  }
}
