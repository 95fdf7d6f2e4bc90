import Screen
import Terminal

/// How the program looks: which theme, and in how many colours.
///
/// The first of these that says something decides: `--theme`, NO_COLOR, CLICOLOR_FORCE, CLICOLOR,
/// the configuration. A terminal without colours shows none, whatever was asked for.
struct Looks: Equatable, Sendable {
  var themeName: ThemeName
  /// Whether the tones of the large palette are used where the terminal has it.
  var hasTruecolor: Bool

  init(
    chosen: ThemeName? = nil, environment: [String: String], config: ScreenConfig = ScreenConfig()
  ) {
    let configured = config.theme ?? .auto
    hasTruecolor = config.hasTruecolor
    if let chosen {
      themeName = chosen
    } else if Looks.isSet("NO_COLOR", in: environment) {
      themeName = configured.withoutColors
    } else if Looks.isSet("CLICOLOR_FORCE", in: environment), environment["CLICOLOR_FORCE"] != "0" {
      themeName = configured == .mono ? .auto : configured
    } else if environment["CLICOLOR"] == "0" {
      themeName = configured.withoutColors
    } else {
      themeName = configured
    }
  }

  private static func isSet(_ name: String, in environment: [String: String]) -> Bool {
    environment[name].map { !$0.isEmpty } ?? false
  }

  private var theme: Theme { hasTruecolor ? themeName.theme : themeName.theme.inEightColors }

  /// Opens the screen in these looks.
  ///
  /// - Throws: `TerminalError` where there can be none.
  @MainActor
  func openTerminal() throws -> Terminal {
    let terminal = try Terminal.open(useColor: theme.hasColors, theme: theme)
    if terminal.capabilities.colors == 0 { terminal.theme = themeName.withoutColors.theme }
    return terminal
  }
}

extension Terminal {
  /// The signs that this terminal's character set has.
  var appearance: Appearance { capabilities.isUTF8 ? .unicode : .ascii }
}
