import Activities
import ArgumentParser

/// Every problem in activity files, with its place.
struct CheckCommand: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, github }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong in activity files, with file, line and column.",
    discussion: """
      In folders, files are checked whose name ends in .json and whose root has the key \
      "bellwork". Exit status: 0 all is well, 1 there are problems, 66 nothing could be read.
      """)

  @Argument(help: "Activity files, or folders of them.", completion: .file())
  var paths: [String]

  @Option(help: "How problems are printed: text, json or github.")
  var format: Format = .text

  @Flag(help: "Warnings fail the check too.")
  var strict = false

  @MainActor
  func run() async throws {
    try await reportingFailures {
      let checks = ActivityCheck.checks(of: paths)
      try report(checks)
      let problems = checks.flatMap(\.problems)
      let fails = problems.contains { $0.level == .error || (strict && $0.level == .warning) }
      if fails { throw ExitStatus.problems.code }
      if checks.contains(where: { $0.unreadable != nil }) || checks.isEmpty {
        throw ExitStatus.noInput.code
      }
    }
  }

  private func report(_ checks: [ActivityCheck]) throws {
    for check in checks {
      if let reason = check.unreadable { StandardStream.error.write(reason + "\n") }
    }
    switch format {
    case .text: reportText(checks)
    case .json:
      StandardStream.output.write(try ProblemJSON.text(checks.flatMap(\.records)) + "\n")
    case .github:
      for record in checks.flatMap(\.records) {
        StandardStream.output.write(ProblemGitHub.line(record) + "\n")
      }
    }
  }

  private func reportText(_ checks: [ActivityCheck]) {
    for check in checks { StandardStream.output.write(check.text) }
    let read = checks.filter { $0.unreadable == nil }
    guard !read.isEmpty else {
      if checks.isEmpty {
        StandardStream.error.write("bellwork: there is no activity file in what was named\n")
      }
      return
    }
    let levels = read.flatMap(\.problems).map(\.level)
    StandardStream.error.write(
      CheckSummary(
        files: read.count, errors: levels.filter { $0 == .error }.count,
        warnings: levels.filter { $0 == .warning }.count
      ).sentence + "\n")
  }
}
