import Screen
import Testing

/// The languages that the start screen offers.
@Suite struct StartLanguageTests {
  private static let size = Size(columns: 80, rows: 24)

  private func model(_ languages: [String]) -> StartModel {
    var model = StartModel(title: "Planets", questionCount: 3, studentName: "Ada")
    model.languages = languages
    model.language = languages.first ?? ""
    return model
  }

  @Test func `offers the others, and goes round`() {
    var model = model(["en", "de", "pt-BR"])
    let lines = StartScreen.frame(of: model, size: StartLanguageTests.size).lines
    #expect(lines.contains("  Language: en. Press l for another: de, pt-BR"))
    #expect(lines[23].contains("l language"))
    for key: Key in [.character("l"), .character("L")] {
      #expect(
        StartScreen.meaning(of: key, in: model, size: StartLanguageTests.size) == .changeLanguage)
    }
    var seen: [String?] = []
    for _ in 0..<3 {
      seen.append(model.nextLanguage)
      model.language = model.nextLanguage ?? ""
    }
    #expect(seen == ["de", "pt-BR", "en"])
  }

  @Test(arguments: [[], ["en"]])
  func `offers nothing where there is one`(languages: [String]) {
    let model = model(languages)
    let frame = StartScreen.frame(of: model, size: StartLanguageTests.size)
    #expect(!frame.lines.contains { $0.contains("anguage") })
    #expect(
      StartScreen.meaning(of: .character("l"), in: model, size: StartLanguageTests.size) == .nothing
    )
  }
}
