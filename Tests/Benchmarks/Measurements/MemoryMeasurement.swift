/// The most memory held, once a screen is up and a few keys have been pressed.
struct MemoryMeasurement {
  private let picker: Double
  private let run: Double
  private let dialog: Double
  private let htop: Double

  init(_ programs: Programs) throws {
    picker = try MemoryMeasurement.peak(programs, programs.picker, keys: ["\u{1B}OB", "\u{1B}OA"])
    run = try MemoryMeasurement.peak(programs, programs.choiceItem, keys: ["1", "2", "\r"])
    dialog = try MemoryMeasurement.peak(programs, programs.dialog, keys: ["\u{1B}OB", "\u{1B}OA"])
    htop = try MemoryMeasurement.peak(programs, programs.htop, keys: ["\u{1B}OB", "\u{1B}OA"])
  }

  var rows: [ResultRow] { [row("picker", picker), row("run", run)] }

  private func row(_ name: String, _ own: Double) -> ResultRow {
    ResultRow(
      "peak memory, \(name)", own, dialog, htop, unit: "MiB",
      aims: [Aim("30 MiB", isReached: own <= 30)])
  }

  private static func peak(
    _ programs: Programs, _ start: ProgramStart, keys: [String]
  ) throws -> Double {
    let program = try programs.startAndSettle(start)
    for key in keys {
      try program.send(key)
      program.settle(milliseconds: 200)
    }
    return try program.peakMemory
  }
}
