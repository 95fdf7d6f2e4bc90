import ActivityRun
import Caliper
import EventDelivery
import Glibc
import TestSupport
import Testing

@testable import Storage

struct BellworkDatabaseTests {
  private let file = Samples.file

  @Test func `creates file and directory for the student alone`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("data/bellwork/bellwork.sqlite")
    _ = try BellworkDatabase(path: path)
    #expect(Files.mode(path) == 0o600)
    #expect(Files.mode(directory.path("data/bellwork")) == 0o700)
    #expect(Files.mode(directory.path("data")) == 0o700)
  }

  @Test func `takes from others what they may do with the file`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("bellwork.sqlite")
    try Files.write([], to: path)
    chmod(path, 0o644)
    _ = try BellworkDatabase(path: path)
    #expect(Files.mode(path) == 0o600)
  }

  @Test func `has after reopening what it had before`() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("bellwork.sqlite")
    do {
      let database = try BellworkDatabase(path: path)
      try await database.create(Samples.run(1))
      try await database.append(
        [Samples.entry("a")], to: Samples.runID(1), events: Samples.events(0..<4), outcome: nil)
      try await database.confirm([Samples.event(0).id, Samples.event(2).id], for: file)
      _ = try await database.claim(for: file, limit: 1)
      _ = try await database.takeAttempt(for: Samples.runID(1))
    }
    let database = try BellworkDatabase(path: path)
    #expect(try await database.entries(of: Samples.runID(1)) == [Samples.entry("a")])
    #expect(try await database.run(Samples.runID(1))?.attempt == 1)
    #expect(try await database.events(of: nil) == Samples.events(0..<4))
    let claimed = try await database.claim(for: file, limit: 9)
    #expect(claimed.map(\.event) == [Samples.event(1), Samples.event(3)])
    #expect(claimed.map(\.isAmbiguous) == [true, false])
  }

  @Test(arguments: [
    ("synchronous", "NORMAL", "1"), ("synchronous", "FULL", "2"), ("journal_mode", "WAL", "wal"),
    ("journal_mode", "PERSIST", "persist"), ("secure_delete", "OFF", "0"),
    ("foreign_keys", "OFF", "0"), ("trusted_schema", "ON", "1"),
  ])
  func `refuses to go on with a weak mode`(_ name: String, _ weak: String, _ found: String) throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("bellwork.sqlite")
    let mode = try #require(SafetyMode.all.first { $0.name == name })
    let modes = SafetyMode.all + [SafetyMode(name: name, setting: weak, readsAs: found)]
    let error = StorageError.weakMode(
      path: path, mode: name, expected: mode.readsAs, found: found)
    #expect(throws: error) {
      try BellworkDatabase(path: path, modes: modes, mustHave: SafetyMode.all)
    }
    #expect(error.description.contains("\"\(name)\" must be \"\(mode.readsAs)\", not \"\(found)\""))
  }

  @Test func `leaves a database of a newer version alone, byte for byte`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("bellwork.sqlite")
    _ = try BellworkDatabase(path: path)
    var bytes = try Files.bytes(path)
    // `user_version` of an SQLite file is a big-endian number at offset 60.
    bytes[63] = 99
    try Files.write(bytes, to: path)
    chmod(path, 0o600)
    let names = try Files.names(in: directory.path)
    let error = #expect(throws: StorageError.self) { try BellworkDatabase(path: path) }
    #expect(error == .newerSchema(path: path, found: 99, known: Schema.steps.count))
    #expect(try Files.bytes(path) == bytes)
    #expect(try Files.names(in: directory.path) == names)
  }

  @Test func `answers damage anywhere with what can be read, and never crashes`() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("bellwork.sqlite")
    do {
      let database = try BellworkDatabase(path: path)
      try await database.create(Samples.run(1))
      try await database.append(
        [Samples.entry("a")], to: Samples.runID(1), events: Samples.events(0..<30), outcome: nil)
    }
    let good = try Files.bytes(path)
    var random = SeededRandom(seed: 3)
    var rescues = 0
    for _ in 0..<80 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      try Files.write(bytes.prefix(Int.random(in: 1...bytes.count, using: &random)), to: path)
      let database = try BellworkDatabase(path: path)
      _ = try await database.runs()
      _ = try await database.claim(for: file, limit: 100)
      rescues += database.rescues.count
    }
    #expect(rescues > 0)
  }

  @Test func `says that its directory cannot be made`() throws {
    let error = #expect(throws: StorageError.self) {
      try BellworkDatabase(path: "/proc/bellwork/bellwork.sqlite")
    }
    #expect(error?.description.hasPrefix(#"cannot create directory "/proc/bellwork": "#) == true)
  }

  @Test(.enabled(if: geteuid() != 0, "modes do not bind the superuser"))
  func `says that its directory is read-only`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("bellwork.sqlite")
    _ = try BellworkDatabase(path: path)
    chmod(directory.path, 0o500)
    defer { chmod(directory.path, 0o700) }
    let error = #expect(throws: StorageError.self) { try BellworkDatabase(path: path) }
    #expect(error?.description == "cannot write \"\(directory.path)\": Permission denied")
  }

  @Test func `stores an answer although the program is ending`() async throws {
    let directory = try TemporaryDirectory()
    let database = try BellworkDatabase(path: directory.path("bellwork.sqlite"))
    try await database.create(Samples.run(1))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.cancelAll()
      group.addTask {
        try #require(Task.isCancelled)
        try await database.append(
          [Samples.entry("last")], to: Samples.runID(1), events: [], outcome: nil)
      }
      try await group.waitForAll()
    }
    #expect(try await database.entries(of: Samples.runID(1)) == [Samples.entry("last")])
  }

  @Test func `gives out each attempt once to several programs`() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("bellwork.sqlite")
    let databases = try (0..<4).map { _ in try BellworkDatabase(path: path) }
    for number in 1...20 as ClosedRange<UInt8> {
      try await databases[0].create(Samples.run(number))
    }
    let attempts = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 1...20 as ClosedRange<UInt8> {
        let database = databases[Int(number) % databases.count]
        group.addTask { try await database.takeAttempt(for: Samples.runID(number)) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(attempts.sorted() == Array(1...20))
  }

  @Test func `lets one program at a time deliver to a sink`() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("bellwork.sqlite")
    let (first, second) = (try BellworkDatabase(path: path), try BellworkDatabase(path: path))
    try await first.delivering(to: file) {
      await #expect(throws: SinkBusy(sink: file)) { try await second.delivering(to: file) {} }
      await #expect(throws: Never.self) { try await second.delivering(to: Samples.other) {} }
    }
    await #expect(throws: Never.self) { try await second.delivering(to: file) {} }
  }

  @Test func `gives the lock back when a delivery fails`() async throws {
    let directory = try TemporaryDirectory()
    let database = try BellworkDatabase(path: directory.path("bellwork.sqlite"))
    await #expect(throws: ScriptedFailure.self) {
      try await database.delivering(to: file) { throw ScriptedFailure(nothingArrived: true) }
    }
    await #expect(throws: Never.self) { try await database.delivering(to: file) {} }
  }

  @Test func `keeps answers out of every message`() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("bellwork.sqlite")
    let facts: [StorageError] = [
      .weakMode(path: path, mode: "synchronous", expected: "3", found: "1"),
      .newerSchema(path: path, found: 9, known: 1), .damaged(path: path), .diskFull(path: path),
      .readOnly(path: path), .busy(path: path), .database(path: path, code: 1555),
      .inputOutput(path: path, code: 778),
      .system(SystemCallError(operation: "open", path: path, code: ENOENT)),
    ]
    let sentences = facts.map(\.description)
    #expect(Set(sentences).count == facts.count)
    #expect(sentences.allSatisfy { $0.contains("\"\(path)\"") && !$0.hasSuffix(".") })
  }
}
