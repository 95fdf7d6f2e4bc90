import ActivityRun
import ArgumentParser

/// Time, results and answers, by student, course, activity, item and day.
struct ReportCommand: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, csv, json }

  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Say how long students worked, what they earned, and where they struggled.",
    discussion: """
      Without files, it is about this computer's student. Files are NDJSON, as the file sink and \
      "bellwork events" write it, from as many computers as there are; an event that stands in \
      several counts once. Only this computer's own runs know how single questions went: of files \
      that is not measured. Exit status: 0 all is well, 64 several students and none named, 65 a \
      line was no event or two differ in content, 66 a file could not be read.
      """)

  @Argument(
    help: "Files of events; - reads standard input.", completion: .file(extensions: ["ndjson"]))
  var files: [String] = []

  @Option(help: "The email of the student to report.")
  var student: String?

  @Flag(help: "Report all students, each by themselves unless --by says otherwise.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "By what to divide, with commas between; activity,day where nothing is said.",
      valueName: "dimensions"))
  var by: [DimensionList] = []

  @Option(help: "The zone whose days count: local, utc, or a name like Europe/Berlin.")
  var zone = "local"

  @Option(help: "How the report is printed: text, csv or json.")
  var format: Format = .text

  func validate() throws {
    if let student, !StudentOption.isEmail(student) {
      throw ValidationError("'\(student)' is not an email address.")
    }
    if all, student != nil { throw ValidationError("--all and --student exclude each other.") }
    guard ReportZone.named(zone) != nil else {
      throw ValidationError("'\(zone)' is not a time zone like Europe/Berlin.")
    }
  }

  @MainActor
  func run() async throws {
    try await reportingFailures {
      let (report, material) = try await make()
      for line in material.problems + material.notes {
        StandardStream.error.write(line + "\n")
      }
      try write(report)
      if !material.problems.isEmpty { throw ExitStatus.data.code }
    }
  }

  private func make() async throws -> (Report, ReportMaterial) {
    var whom = ReportedStudent(asked: student?.lowercased(), isAll: all)
    let errorLook = look(on: .error)
    var material: ReportMaterial
    let chosen: String?
    if files.isEmpty {
      let workspace = try await Workspace.open()
      whom.configured = try ReportedStudent.configuredEmail(workspace)
      material = try await ReportMaterial(history: workspace.database)
      chosen = try whom.choose(from: material, look: errorLook)
      try await material.addRuns(of: chosen, in: workspace.database)
    } else {
      material = try ReportMaterial(files: files)
      chosen = try whom.choose(from: material, look: errorLook)
    }
    let options = ReportOptions(
      by: dimensions, zone: ReportZone.named(zone) ?? .utc, student: chosen)
    let report = Report.make(events: material.intake.events, runs: material.runs, options: options)
    return (report, material)
  }

  /// Each once, in the order given; with all students their times are not thrown together unasked.
  private var dimensions: [ReportDimension] {
    let asked = by.flatMap(\.dimensions)
    guard !asked.isEmpty else { return (all ? [.student] : []) + [.activity, .day] }
    return asked.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func write(_ report: Report) throws {
    let look = look(on: .output)
    let isEmpty = report.groups.isEmpty
    switch format {
    case .text where isEmpty: StandardStream.output.write(nothing)
    case .text: StandardStream.output.write(ReportText(report: report, look: look).text)
    case .csv: StandardStream.output.write(ReportCSV(report: report, look: look).text)
    case .json:
      StandardStream.output.write(try ReportJSON(report: report, look: look).value.pretty)
    }
    if isEmpty, format != .text { StandardStream.error.write("bellwork: " + nothing) }
  }

  private var nothing: String {
    let place = files.isEmpty ? "on this computer" : "in these files"
    let whom = all ? "" : student == nil && !files.isEmpty ? "" : " of this student"
    return "there is nothing to report\(whom) \(place)\n"
  }

  private func look(on stream: StandardStream) -> ReportLook {
    ReportLook(isTerminal: stream.isTerminal, environment: Environment.variables)
  }
}
