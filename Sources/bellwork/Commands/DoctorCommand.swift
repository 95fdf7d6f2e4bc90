import ArgumentParser

/// What this terminal, the configuration, the data and the sinks can do, and what to change.
struct DoctorCommand: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what this terminal, configuration and data can do, and what to change.",
    discussion: """
      The terminal itself is asked, which takes half a second at most. Nothing is changed. Exit \
      status: 0 nothing is a problem; else that of the first one: 65 damaged data or a report that \
      would be refused, 69 a terminal that cannot be used or an endpoint that does not answer, 73, \
      74 or 77 files that cannot be kept, 78 a broken configuration.
      """)

  @Option(help: "How the findings are printed: text or json.")
  var format: Format = .text

  @Flag(
    help:
      "Ask the endpoints, too: for a token, to check one made-up report, and whether the courses are known; nothing is stored."
  )
  var connect = false

  @MainActor
  func run() async throws {
    try await reportingFailures {
      let output = StandardStream.output
      let environment = Environment.variables
      let doctor = Doctor(
        environment: environment,
        look: ReportLook(isTerminal: output.isTerminal, environment: environment),
        nowMilliseconds: ClockReading.now().wall)
      let places = Result { try Places.live() }
      var report = doctor.report(places: places)
      if connect { report.findings += await doctor.connections(places: places) }
      switch format {
      case .text: output.write(text(report, environment))
      case .json: output.write(try DoctorJSON.value(report).pretty)
      }
      if report.status != .ok { throw report.status.code }
    }
  }

  private func text(_ report: DoctorReport, _ environment: [String: String]) -> String {
    DoctorText(
      report: report, isUTF8: ReportLook.isUTF8(environment),
      columns: StandardStream.output.columns
    ).text
  }
}
