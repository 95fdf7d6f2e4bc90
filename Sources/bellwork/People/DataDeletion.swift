import ActivityRun
import Caliper
import EventDelivery
import Foundation
import Sinks
import Storage

/// Deletes everything about somebody from this computer.
///
/// What tells who they are goes last, and the database knows itself what it has not rewritten yet:
/// so the same command, given again after a kill at any point, finds what is left.
struct DataDeletion: Sendable {
  let workspace: Workspace
  let person: Person

  private var database: BellworkDatabase { workspace.database }
  private var places: Places { workspace.places }

  /// What could not be taken out of a file.
  struct Remains: Equatable, Sendable {
    var path: String
    /// Why; `nil` where that is not known.
    var error: SystemCallError?
  }

  /// Returns the files that still hold something.
  ///
  /// - Throws: `CommandFailure` where somebody is at work with it, before anything is deleted;
  ///   `StorageError`, `SystemCallError`, `LocalStudentsError`.
  func run() async throws -> [Remains] {
    var remains: [Remains] = []
    // No program may hold reports in its memory that it would write after this.
    try await holding(try await sinks[...]) {
      let runs = try await database.runs().filter(person.owns)
      let locks = try HeldRuns(runs, directory: places.lockDirectory)
      remains = try removeLines()
      try await deleteRecords()
      locks.release()
    }
    try await DataDeletion.finishEarlier(workspace)
    // Whoever comes again for a file needs to know by which id it names them.
    guard remains.isEmpty else { return remains }
    try StudentRemoval(places: places, person: person).run()
    return RemainsSearch(places: places, person: person)
      .files(besides: KeptData.eventFiles(workspace)).map { Remains(path: $0) }
  }

  /// Ends what an earlier deletion, of anybody, has left to do.
  static func finishEarlier(_ workspace: Workspace) async throws {
    try await workspace.database.purge()
    // A run is in the database before anybody can hold its lock.
    let directory = workspace.places.lockDirectory
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    let runs = Set(try await workspace.database.runs().map(\.id))
    for name in names {
      guard let run = RunID(text: name), !runs.contains(run) else { continue }
      unlink(directory + "/" + name)
    }
  }

  private func removeLines() throws -> [Remains] {
    try KeptData.eventFiles(workspace).compactMap { path in
      do {
        _ = try LineRemoval(path: path).remove(person.owns(line:))
        return nil
      } catch let error as SystemCallError {
        return Remains(path: path, error: error)
      }
    }
  }

  private func deleteRecords() async throws {
    var kept = KeptData(person: person)
    try await kept.readRecords(database)
    try await database.delete(runs: kept.runs.map(\.id), events: kept.events.map(\.id))
    // A receiver's last words may repeat what was sent to it.
    for sink in try await database.sinkNames() {
      let trouble = try await database.standing(of: sink).trouble ?? ""
      guard AddressSearch(person.addresses).isFound(in: Array(trouble.utf8)) else { continue }
      try await database.keep(SinkStanding(), of: sink)
    }
    try await database.purge()
  }

  private var sinks: [SinkName] {
    get async throws {
      let configured = SinkFactory(places: places, config: workspace.config).configs.map {
        SinkName(rawValue: $0.name)
      }
      return configured + (try await database.sinkNames()).filter { !configured.contains($0) }
    }
  }
}

// MARK: Waiting for others

extension DataDeletion {
  private static let busyTries = 40
  private static let busyMilliseconds: Int64 = 250

  /// Runs `body` while no other program delivers to these sinks.
  private func holding(
    _ sinks: ArraySlice<SinkName>, _ body: () async throws -> Void
  ) async throws {
    for _ in 1..<DataDeletion.busyTries {
      do {
        return try await held(sinks, body)
      } catch is SinkBusy {
        try await Task.sleep(for: .milliseconds(DataDeletion.busyMilliseconds))
      }
    }
    do {
      try await held(sinks, body)
    } catch is SinkBusy {
      throw CommandFailure(
        status: .unavailable,
        message: "bellwork: another program is sending reports; nothing was deleted. "
          + "Try again when it has ended")
    }
  }

  private func held(_ sinks: ArraySlice<SinkName>, _ body: () async throws -> Void) async throws {
    guard let sink = sinks.first else { return try await body() }
    try await database.delivering(to: sink) { try await held(sinks.dropFirst(), body) }
  }
}
