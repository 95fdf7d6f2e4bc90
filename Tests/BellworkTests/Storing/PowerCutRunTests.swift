import EventDelivery
import Foundation
import Storage
import TestSupport
import Testing

/// A whole run line by line, with the power cut at a call: what was said to the student is kept.
@Suite struct PowerCutRunTests {
  @Test(arguments: SeededRandom.seeds(1))
  func `keeps what it has said, and goes on from there`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let whole = try cutRun(at: nil)
    #expect(whole.said.status == .exited(0), "\(whole.said)")
    let calls = try whole.cut.calls
    try #require(calls > 100, "the recorder counts nothing")
    let points = Sweep.points(calls, oneOf: 25, of: "power cuts of a run", &random)
    for point in points {
      let run = try cutRun(at: point)
      try #require([PowerCut.status, .exited(0)].contains(run.said.status), "\(run.said)")
      try expectKept(run, "call \(point) of \(calls), \(random)")
    }
  }

  private struct CutRun {
    let cut: PowerCut
    let said: ProcessResult

    /// A home in a folder of the cut.
    static func environment(_ folder: String) -> [String: String] {
      [
        "HOME": folder, "XDG_CONFIG_HOME": folder + "/config", "XDG_DATA_HOME": folder + "/data",
        "XDG_STATE_HOME": folder + "/state",
      ]
    }

    /// Runs the program on what the disk has.
    func onDisk(_ arguments: [String], input: String = "") throws -> ProcessResult {
      try runProcess(
        builtProduct(named: "bellwork"), arguments, input: input,
        environment: TestEnvironment.standard.merging(CutRun.environment(cut.disk)) { $1 },
        directory: cut.disk)
    }
  }

  private func cutRun(at point: Int?) throws -> CutRun {
    let cut = try PowerCut()
    for (text, name) in [
      (SampleActivities.two, "two.json"), (Desk.adaConfig, "config/bellwork/config.json"),
    ] {
      let file = URL(filePath: cut.folder).appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let said = try cut.run(
      builtProduct(named: "bellwork"), ["run", "two.json", "--plain", "--go"],
      input: "2\n\n1\n\n\n\n", at: point, environment: CutRun.environment(cut.folder))
    return CutRun(cut: cut, said: said)
  }

  private func expectKept(_ run: CutRun, _ place: String) throws {
    let data = run.cut.disk + "/data/bellwork/"
    _ = try DatabaseExamination.of(path: data + "bellwork.sqlite", sinks: [])
    let right = run.said.output.split(separator: "\n").count { $0 == "Right." }
    let stored = try run.onDisk(["events"])
    #expect(stored.code == 0, "\(place): \(stored)")
    let isFinished = try EventLine.read(stored.output).completions == 1
    if run.said.output.contains("Results:") { #expect(isFinished, "\(place)") }
    let resumed = try run.onDisk(["run", "two.json", "--plain", "--go"])
    if right > 0, !isFinished {
      #expect(!resumed.output.contains("Question 1 of 2"), "\(place): \(resumed)")
    }
    let finished = try run.onDisk(
      ["run", "two.json", "--plain", "--go"],
      input: String(repeating: "1\n\n", count: 6))
    #expect(finished.output.contains("Results:"), "\(place): \(finished)")
    let events = try run.onDisk(["events"]).output
    let delivered = try String(contentsOfFile: data + "events.ndjson", encoding: .utf8)
    #expect(delivered == events, "\(place)")
    for (_, events) in Dictionary(grouping: try EventLine.read(events), by: \.runID) {
      #expect(events.problemsOfRun == [], "\(place)")
      #expect(events.completions <= 1, "\(place)")
    }
  }
}
