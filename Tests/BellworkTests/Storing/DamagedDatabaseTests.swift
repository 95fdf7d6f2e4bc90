import Foundation
import Storage
import TestSupport
import Testing

/// What a student meets whose database was damaged.
@Suite struct DamagedDatabaseTests {
  private static var copies: Regex<Substring> {
    /DESK\/data\/bellwork\/damaged\/bellwork-[0-9TZ]+\.sqlite/
  }

  /// A desk where two runs were finished and one is under way.
  private func desk() throws -> Desk {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write(SampleActivities.example, to: "example.json")
    for input in ["2\n\nt\n\n42\n\n\n\n", "1\n\nf\n\n41\n\n\n\n", "2\n\n"] {
      let result = try desk.run(["run", "example.json", "--plain", "--go"], input: input)
      try #require(result.code == 0, "\(result)")
    }
    return desk
  }

  private func bytes(_ desk: Desk) throws -> Data {
    try Data(contentsOf: URL(filePath: desk.database))
  }

  private func write(_ bytes: Data, _ desk: Desk) throws {
    try bytes.write(to: URL(filePath: desk.database))
  }

  @Test func `is told once what was saved and where the damaged file is`() throws {
    let desk = try desk()
    let before = try desk.run(["events"]).output
    let good = try bytes(desk)
    try write(Data(count: 100) + good.dropFirst(100), desk)
    let result = try desk.run(["events"])
    #expect(result.code == 0)
    #expect(result.output == before)
    let count = before.split(separator: "\n").count
    let expected =
      "bellwork: the file with your runs and reports was damaged; 3 runs and \(count) reports were"
      + " saved from it, and the damaged file is kept: \"COPY\". Nothing needs to be done; if"
      + " something is missing, show that file to whoever looks after this computer\n"
    #expect(result.error.replacing(DamagedDatabaseTests.copies, with: "COPY") == expected)
    #expect(try desk.run(["events"]).error == "")
    let doctor = try desk.run(["doctor"])
    #expect(doctor.output.contains("a damaged database is kept"), "\(doctor)")
  }

  @Test func `goes on with a run, line by line`() throws {
    let desk = try desk()
    let good = try bytes(desk)
    try write(Data(count: 100) + good.dropFirst(100), desk)
    let result = try desk.run(["run", "example.json", "--plain", "--go"], input: "t\n\n42\n\n\n\n")
    #expect(result.code == 0, "\(result)")
    #expect(result.error.contains("3 runs and"))
    #expect(result.output.contains("Question 2 of 3"))
    #expect(result.output.contains("Results:"))
    #expect(try desk.read(desk.eventFile) == desk.run(["events"]).output)
  }

  @Test func `begins anew where nothing can be read`() throws {
    let desk = try Desk(config: Desk.adaConfig)
    let text = String(repeating: "no database ", count: 100)
    try desk.write(text, to: "data/bellwork/bellwork.sqlite")
    try desk.write(SampleActivities.example, to: "example.json")
    let result = try desk.run(
      ["run", "example.json", "--plain", "--go"], input: "2\n\nt\n\n42\n\n\n\n")
    #expect(result.code == 0, "\(result)")
    #expect(result.output.contains("Results:"))
    let copy = try #require(result.error.firstMatch(of: DamagedDatabaseTests.copies)).output
    #expect(try desk.read(String(copy).replacing("DESK", with: desk.folder)) == text)
  }

  @Test func `says so on the start screen and behind it`() throws {
    let desk = try desk()
    try write(Data(count: 100) + bytes(desk).dropFirst(100), desk)
    let program = try desk.open(
      ["run", "example.json"], size: TerminalSize(columns: 100, rows: 30))
    try program.waitFor("Please note: the file with your runs and reports was damaged")
    program.type("q")
    #expect(try program.end() == .exited(0))
    try program.waitFor("bellwork: the file with your runs")
  }

  /// The program has the file open; the damage comes from outside, as from a disk that fails.
  @Test func `goes on where the damage comes in the middle, and says so`() throws {
    let desk = try desk()
    let program = try desk.open(
      ["run", "example.json", "--go", "--fresh"], size: TerminalSize(columns: 160, rows: 30))
    try program.waitFor("Question 1 of 3")
    program.type("2")
    program.press(.enter)
    try program.waitFor("You chose: Venus")
    let descriptor = open(desk.database, O_WRONLY)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    let zeros = [UInt8](repeating: 0, count: 100)
    let words = "The file with your runs was damaged"
    // In the middle of a transaction the program writes its first page over it.
    for _ in 0..<10 where !program.shows(words) {
      try #require(pwrite(descriptor, zeros, zeros.count, 0) == zeros.count)
      program.press(.function(7))
      try? program.waitUntil(deadlineSeconds: 4, words) { $0.contains { $0.contains(words) } }
    }
    try program.waitFor(words)
    program.press(.control("c"))
    program.press(.control("c"))
    #expect(try program.end() == .exited(74))
    let next = try desk.run(["run", "example.json", "--plain", "--go"])
    #expect(next.output.contains("Right.\nYou chose: Venus"), "\(next)")
    #expect(try desk.events().count >= 4)
  }

  @Test func `refuses what a newer program has written, and leaves it`() throws {
    let desk = try desk()
    var bytes = try bytes(desk)
    // `user_version`, big-endian, at offset 60.
    bytes[63] = 99
    try write(bytes, desk)
    for command in [["outbox"], ["events"], ["send"], ["run", "example.json", "--plain", "--go"]] {
      let result = try desk.run(command)
      #expect(result.code == 74, "\(command)")
      #expect(result.error.contains("was written by a newer bellwork"), "\(result)")
      #expect(try self.bytes(desk) == bytes, "\(command)")
    }
    #expect(!FileManager.default.fileExists(atPath: desk.dataFolder + "/damaged"))
  }

  @Test(arguments: SeededRandom.seeds(1))
  func `survives damage anywhere, in every command`(seed: UInt64) throws {
    let desk = try desk()
    let good = try bytes(desk)
    let listed = try desk.run(["events"]).output
    let known = Set(listed.split(separator: "\n"))
    var random = SeededRandom(seed: seed)
    for point in Sweep.points(150, oneOf: 25, of: "damages met by the program", &random) {
      var bytes = good
      let place = Int.random(in: 0..<bytes.count, using: &random)
      for index in place..<min(place + [1, 100, 4096][point % 3], bytes.count) {
        bytes[index] = .random(in: 0...255, using: &random)
      }
      try write(bytes, desk)
      // No mark of a check, so that each start makes one.
      try? FileManager.default.removeItem(atPath: desk.database + ".checked")
      let doctor = try desk.run(["doctor"])
      #expect([0, 65].contains(doctor.code), "\(place), \(random): \(doctor)")
      let outbox = try desk.run(["outbox"])
      #expect(outbox.code == 0, "\(place), \(random): \(outbox)")
      let events = try desk.run(["events"])
      let isSilent = (doctor.output + outbox.error + events.error).contains("damaged") == false
      if isSilent { #expect(events.output == listed, "\(place), \(random)") }
      let run = try desk.run(
        ["run", "example.json", "--plain", "--go", "--fresh"], input: "2\n\nt\n\n42\n\n\n\n")
      #expect(run.output.contains("Results:"), "\(place), \(random): \(run)")
      let saved = Set(events.output.split(separator: "\n"))
      #expect(saved.isSubset(of: known), "\(place), \(random)")
    }
  }
}
