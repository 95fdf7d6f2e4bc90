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
    help: "Draw nothing that moves; so it is anyway: only what changes is drawn, nothing blinks.")
  var reducedMotion = false
}

extension ThemeName: ExpressibleByArgument {}
