import Activities
import ArgumentParser
import EventDelivery
import Glibc

/// Hands out everything about one student.
struct DataExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Print everything that this computer keeps about a student, as JSON.",
    discussion: """
      Who they are, their runs with every answer, their results, and every report byte for byte \
      with where it is. Exit status: 0, or 66 where nothing is kept about them.
      """)

  @OptionGroup var whom: StudentArgument

  @Option(
    help: ArgumentHelp(
      "Write a file that nobody else may read, instead of standard output.", valueName: "file"),
    completion: .file())
  var to: String?

  @MainActor
  func run() async throws {
    try await reportingFailures {
      let workspace = try await Workspace.openWithAllSinks()
      let kept = try await whom.find(in: workspace)
      let export = try await DataExport.make(
        of: kept, in: workspace, nowMilliseconds: ClockReading.now().wall)
      if let to { return try write(export, to: to) }
      let masked = MaskedText(isTerminal: StandardStream.output.isTerminal)
      for line in export.lines {
        guard StandardStream.output.write(masked.line(line) + "\n") else {
          throw ExitStatus.ioError.code
        }
      }
    }
  }

  private func write(_ export: DataExport, to path: String) throws {
    let folder = FilePath.parent(path)
    guard FolderListing.isFolder(folder) else {
      throw CommandFailure(
        status: .cannotCreate,
        message: "bellwork: " + Printable.clean("there is no folder \"\(folder)\""))
    }
    do {
      try FileBytes.replace(path, with: Array(export.lines.map { $0 + "\n" }.joined().utf8))
    } catch let error as SystemCallError {
      throw CommandFailure(
        status: ExitStatus(writing: error), message: "bellwork: " + Printable.clean("\(error)"))
    }
  }
}
