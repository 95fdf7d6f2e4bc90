import ArgumentParser
import Glibc

/// Quiz activities in a terminal, honest time on task, and Timeback (Caliper 1.2) events.
@main
struct Bellwork: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bellwork",
    abstract: "Quiz activities in a terminal, with honest time on task and Timeback events.",
    discussion: "Without a command, bellwork opens the picker on the activities it finds.",
    version: "1.0.0",
    subcommands: [
      PickCommand.self, RunCommand.self, CheckCommand.self, EventsCommand.self,
      OutboxCommand.self, SendCommand.self, ReportCommand.self, DataCommand.self,
      DoctorCommand.self,
      DemoCommand.self, RehearseCommand.self,
    ],
    defaultSubcommand: PickCommand.self)

  /// What signals mean is said before there is a second thread.
  static func main() async {
    // A file that may grow no further (`ulimit -f`) is an error of the write, not the end.
    signal(SIGXFSZ, SIG_IGN)
    await main(nil)
  }
}
