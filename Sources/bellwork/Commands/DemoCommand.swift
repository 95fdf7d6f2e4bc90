import ArgumentParser
import Caliper
import Screen

/// Plays a shipped script of keys on the real engine at true speed, screens and events as they
/// happen.
///
/// Nothing is stored and nothing is sent.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Watch a quiz play itself: its screens, and each event as it is sealed.",
    discussion: "It takes about 50 seconds, stores nothing and sends nothing.")

  @Flag(help: "Print the events alone, as they would be sent, one JSON object a line.")
  var json = false

  @MainActor
  func run() async throws {
    try await reportingFailures {
      let steps = try RehearsalScript.read(DemoContent.script, name: "demo")
      let rehearsal = try Rehearsal(start())
      var printer = DemoPrinter(printsJSON: json)
      let clock = ContinuousClock()
      let zero = clock.now
      try await rehearsal.begin()
      printer.show(rehearsal, at: 0, "the first question appears")
      for step in steps {
        try await rehearsal.advance(to: step.at, every: 1_000) { instant in
          try await clock.sleep(until: zero + .milliseconds(instant))
          printer.showEvents(of: rehearsal)
        }
        try await clock.sleep(until: zero + .milliseconds(step.at))
        try await rehearsal.perform(step)
        printer.show(rehearsal, at: step.at, DemoPrinter.words(step.event))
      }
      printer.showEvents(of: rehearsal)
    }
  }

  private func start() throws -> RehearsalStart {
    var chance = SystemRandomNumberGenerator()
    return try RehearsalStart(
      file: try DemoContent.file(), wallMilliseconds: ClockReading.now().wall,
      seed: chance.next(), student: "ada@bellwork.invalid")
  }
}
