import Screen
import Testing

@testable import bellwork

/// Who decides how the screen looks.
@Suite struct LooksTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var chosen: ThemeName?
    var environment: [String: String] = [:]
    var configured: ThemeName?
    var theme: ThemeName

    var testDescription: String {
      let variables = environment.map { "\($0)=\($1)" }.sorted().joined(separator: " ")
      return "\(variables) --theme \(chosen?.rawValue ?? "-") config \(configured?.rawValue ?? "-")"
    }
  }

  static let cases = [
    Case(theme: .auto),
    Case(configured: .light, theme: .light),
    Case(environment: ["CLICOLOR": "1"], configured: .light, theme: .light),
    Case(environment: ["CLICOLOR": "0"], configured: .light, theme: .mono),
    Case(environment: ["CLICOLOR": "0"], configured: .highContrast, theme: .highContrast),
    Case(environment: ["CLICOLOR": "0", "CLICOLOR_FORCE": "1"], configured: .light, theme: .light),
    Case(environment: ["CLICOLOR": "0", "CLICOLOR_FORCE": "0"], configured: .light, theme: .mono),
    Case(environment: ["CLICOLOR": "0", "CLICOLOR_FORCE": ""], configured: .light, theme: .mono),
    Case(environment: ["CLICOLOR_FORCE": "1"], configured: .mono, theme: .auto),
    Case(environment: ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], configured: .light, theme: .mono),
    Case(environment: ["NO_COLOR": "1"], theme: .mono),
    Case(environment: ["NO_COLOR": "0"], theme: .mono),
    Case(environment: ["NO_COLOR": ""], configured: .dark, theme: .dark),
    Case(environment: ["NO_COLOR": "1"], configured: .highContrast, theme: .highContrast),
    Case(chosen: .dark, environment: ["NO_COLOR": "1"], configured: .light, theme: .dark),
    Case(chosen: .mono, environment: ["CLICOLOR_FORCE": "1"], configured: .light, theme: .mono),
    Case(chosen: .auto, environment: ["CLICOLOR": "0"], configured: .light, theme: .auto),
  ]

  @Test(arguments: cases) func `the first that says something decides`(_ sample: Case) {
    let looks = Looks(
      chosen: sample.chosen, environment: sample.environment,
      config: ScreenConfig(theme: sample.configured))
    #expect(looks.themeName == sample.theme)
    #expect(!looks.hasTruecolor)
  }

  @Test func `uses finer colours only where they are asked for`() {
    #expect(Looks(environment: [:], config: ScreenConfig(hasTruecolor: true)).hasTruecolor)
  }
}
