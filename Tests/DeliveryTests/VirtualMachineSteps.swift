import GRDB
import GRDBSQLite

/// Counts the steps of SQLite's virtual machine: what a statement costs, without a clock.
final class VirtualMachineSteps {
  private var count = 0

  /// The steps that `body` takes on a connection.
  static func count(in db: Database, _ body: () throws -> Void) rethrows -> Int {
    let steps = VirtualMachineSteps()
    let context = Unmanaged.passUnretained(steps).toOpaque()
    sqlite3_progress_handler(
      db.sqliteConnection, 1,
      { context in
        guard let context else { return 0 }
        Unmanaged<VirtualMachineSteps>.fromOpaque(context).takeUnretainedValue().count += 1
        return 0
      }, context)
    defer { sqlite3_progress_handler(db.sqliteConnection, 0, nil, nil) }
    try body()
    return steps.count
  }
}
