import Activities
import ArgumentParser
import EventDelivery
import Storage
import Terminal

/// One run of an activity, full-screen or line by line; an unfinished one goes on.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Take one activity, or go on with an unfinished run of it.")

  @Argument(help: "The activity file.", completion: .file(extensions: ["json"]))
  var file: String

  @Flag(help: "Begin at once: no start screen; an unfinished run goes on.")
  var go = false

  @Flag(help: "Begin anew; an unfinished run is given up.")
  var fresh = false

  @Flag(help: "Line by line, without a screen: for screen readers, pipes and simple terminals.")
  var plain = false

  @Flag(help: "The same screens, and nothing is recorded: no answers, no events, no try.")
  var practice = false

  @Option(help: "The email of the student who takes it.")
  var student: String?

  @Option(help: "The language to show it in (a tag like de), where the file has translations.")
  var language: String?

  @Option(help: "Course completion to report, 0 to 100.")
  var pctComplete: Int?

  @Option(help: ToOption.help) var to: String?

  @Option(help: ContextOption.help, completion: .file(extensions: ["json"])) var context: String?

  @OptionGroup var looks: LooksOptions

  func validate() throws {
    try PercentOption.check(pctComplete)
    try ToOption.check(to)
    if to != nil, practice {
      throw ValidationError("'--to' and '--practice' exclude each other: practice sends nothing.")
    }
    if let student, !StudentOption.isEmail(student) {
      throw ValidationError("'\(student)' is not an email address.")
    }
  }

  @MainActor
  func run() async throws {
    try await reportingFailures {
      let activity = try ActivityFile.read(file)
      let options = PlayOptions(
        goesAtOnce: go, isFresh: fresh, pctComplete: pctComplete, isPlain: plain,
        isPractice: practice, language: try language(of: activity.activity),
        surroundings: try ContextOption.read(context))
      let program = ScreenProgram(
        studentEmail: student, theme: looks.theme, sendsTo: to, options: options,
        beforeScreen: { _ = try $0.config(forActivityAt: file) })
      let end: SessionEnd?
      do {
        end = try await program.run { try await $0.play(activity, as: $1).end }
      } catch let error where error is StorageError || error is SystemCallError {
        throw withoutKeeping(error)
      }
      if end == .left {
        // Standard output belongs to the events of a sink that writes there.
        StandardStream.error.write(
          "Your run is kept. To go on: bellwork run \(ShellWord.quoted(file))\n")
      }
    }
  }

  /// Where nothing can be kept, one may still practise.
  private func withoutKeeping(_ error: any Error) -> any Error {
    guard var failure = CommandFailure(error) else { return error }
    failure.message +=
      "\nTo take it all the same, with nothing kept: bellwork run \(ShellWord.quoted(file))"
      + " --practice"
    return failure
  }

  /// The file's language that was asked for.
  private func language(of activity: Activity) throws -> String? {
    guard let language else { return nil }
    if let known = activity.language(for: language) { return known }
    let languages = activity.languages.joined(separator: ", ")
    throw CommandFailure(
      status: .usage,
      message: "bellwork: "
        + Printable.clean("\"\(file)\" has no language \"\(language)\"; it has: \(languages)"))
  }
}
