import ArgumentParser

/// The activity picker: what `bellwork` alone opens.
struct PickCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pick", abstract: "Choose among the activities in the folders searched.",
    discussion: """
      Searched are ./activities, the folders of $BELLWORK_ACTIVITIES, \
      $XDG_DATA_HOME/bellwork/activities, and the activities installed with the program.
      """)

  @Flag(help: "Line by line, without a screen: for screen readers, pipes and simple terminals.")
  var plain = false

  @Option(help: "The email of the student who takes them.")
  var student: String?

  @Option(help: ToOption.help) var to: String?

  @Option(help: ContextOption.help, completion: .file(extensions: ["json"])) var context: String?

  @OptionGroup var looks: LooksOptions

  func validate() throws {
    try ToOption.check(to)
    if let student, !StudentOption.isEmail(student) {
      throw ValidationError("'\(student)' is not an email address.")
    }
  }

  @MainActor
  func run() async throws {
    try await reportingFailures {
      let options = PlayOptions(
        isPlain: plain, surroundings: try ContextOption.read(context), hasPicker: true)
      let program = ScreenProgram(
        studentEmail: student, theme: looks.theme, sendsTo: to, options: options)
      _ = try await program.run { try await Picker(player: $0).run(as: $1) }
    }
  }
}
