import ArgumentParser
import Screen

/// What the command line says of the screen's looks.
struct LooksOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How the screen looks.",
      discussion: """
        Without it NO_COLOR, CLICOLOR_FORCE and CLICOLOR are heeded, then "screen" in the \
        configuration; auto suits light and dark backgrounds.
        """,
      valueName: "name"))
  var theme: ThemeName?

  @Flag(
    help: "Nothing moves or blinks; that is the default, as nothing on the screen ever does.")
  var reducedMotion = false
}

extension ThemeName: ExpressibleByArgument {}
