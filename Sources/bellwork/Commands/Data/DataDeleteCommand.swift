import Activities
import ArgumentParser
import EventDelivery
import Glibc

/// Deletes everything about one student.
struct DataDeleteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete everything that this computer keeps about a student.",
    discussion: """
      Runs with their answers, reports, tries, results, the lines in the files that reports are \
      written to, and the student in the configuration. It says first what will go and what was \
      never sent, and asks. What was sent elsewhere cannot be taken back from here. Given again \
      after an interruption, it does the rest. Exit status: 0 all is deleted, 1 not confirmed, 66 \
      nothing is kept about them, 69 a run of theirs is open, 74 a file still holds something.
      """)

  @OptionGroup var whom: StudentArgument

  @Flag(help: "Delete without asking.")
  var yes = false

  @MainActor
  func run() async throws {
    try await reportingFailures {
      let workspace = try await Workspace.openWithAllSinks()
      try await DataDeletion.finishEarlier(workspace)
      let kept = try await whom.find(in: workspace)
      let output = StandardStream.output
      let words = DeletionWords(
        kept: kept, asked: whom.student, configFile: workspace.places.configFile,
        look: ReportLook(isTerminal: output.isTerminal, environment: Environment.variables))
      output.write(words.plan)
      try confirm()
      let remains = try await deleted(DataDeletion(workspace: workspace, person: kept.person))
      output.write(words.done)
      guard remains.isEmpty else { throw DataDeleteCommand.failure(remains) }
    }
  }

  /// What stopped it half-way (a full disk) is said, and that the rest can still be done.
  private func deleted(_ deletion: DataDeletion) async throws -> [DataDeletion.Remains] {
    do {
      return try await deletion.run()
    } catch let refusal as CommandFailure {
      throw refusal
    } catch {
      guard let failure = CommandFailure(error) else { throw error }
      throw CommandFailure(
        status: failure.status,
        message: failure.message
          + "\nbellwork: not everything is deleted yet; give the same command again")
    }
  }

  private func confirm() throws {
    if yes { return }
    guard isatty(STDIN_FILENO) == 1 else {
      throw CommandFailure(
        status: .usage,
        message: "bellwork: nothing was deleted: without a terminal to ask in, --yes has to say so")
    }
    StandardStream.output.write("Type delete to go on, anything else to keep it: ")
    guard readLine()?.trimmingPrefix(/\s+/).prefix(while: { !$0.isWhitespace }) == "delete" else {
      throw CommandFailure(status: .problems, message: "bellwork: nothing was deleted")
    }
  }

  private static func failure(_ remains: [DataDeletion.Remains]) -> CommandFailure {
    var lines = remains.map { file in
      let end =
        file.error.map { ": \($0)" } ?? "; look into it, and delete it where it is not needed"
      return "bellwork: " + Printable.clean("\"\(file.path)\" still holds this student\(end)")
    }
    if remains.contains(where: { $0.error != nil }) {
      lines.append(
        "bellwork: until that is possible the configuration keeps who they are; then give the "
          + "same command again")
    }
    return CommandFailure(status: .ioError, message: lines.joined(separator: "\n"))
  }
}
