import Activities
import Screen
import Testing

@testable import bellwork

/// The part `screen` of the configuration.
@Suite struct ScreenConfigTests {
  private func read(_ text: String) throws -> ValueReading<UserConfig> {
    UserConfigReader.read(try #require(JSONReader.read(Array(text.utf8)).root))
  }

  @Test(arguments: ThemeName.allCases) func `reads each theme`(_ name: ThemeName) throws {
    let config = try read(#"{"screen":{"theme":"\#(name.rawValue)","truecolor":true}}"#)
    #expect(config.value?.screen == ScreenConfig(theme: name, hasTruecolor: true))
    #expect(config.findings.isEmpty)
  }

  @Test func `may be left out`() throws {
    #expect(try read("{}").value?.screen == ScreenConfig())
    #expect(try read(#"{"screen":{}}"#).value?.screen == ScreenConfig())
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var text: String
    var message: String
    var testDescription: String { text }
  }

  static let mistakes = [
    Mistake(
      text: #"{"screen":{"theme":"drak"}}"#,
      message: """
        c:1:20: error: "theme" must be "auto", "dark", "light", "mono" or "high-contrast", not \
        "drak"   [unknown-value]
            1 | {"screen":{"theme":"drak"}}
              |                    ^^^^^^ did you mean "dark"?

        """),
    Mistake(
      text: #"{"screen":{"theme":"contrast"}}"#,
      message: "did you mean \"high-contrast\"?"),
    Mistake(text: #"{"screen":{"thema":"dark"}}"#, message: "c:1:12: error: \"thema\""),
    Mistake(text: #"{"screen":{"truecolor":"yes"}}"#, message: "c:1:24: error: \"truecolor\""),
    Mistake(text: #"{"screen":"dark"}"#, message: "c:1:11: error: \"screen\""),
    Mistake(text: #"{"scren":{}}"#, message: "did you mean \"screen\"?"),
  ]

  @Test(arguments: mistakes) func `says where a mistake stands`(_ mistake: Mistake) throws {
    let bytes = Array(mistake.text.utf8)
    let document = JSONReader.read(bytes)
    let reading = UserConfigReader.read(try #require(document.root))
    let problems = Problem.located(reading.findings, in: document.source)
    let text = ProblemText(fileName: "c", source: SourceText(bytes)).render(problems)
    #expect(text.contains(mistake.message), "\(text)")
  }
}
