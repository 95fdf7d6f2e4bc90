package import EventDelivery
import GRDB

extension DatabaseExamination {
  /// How delivery to each sink stood when it last ended.
  ///
  /// Of a database that is older than that, or that cannot be read now, there is none. Nothing is
  /// migrated or written.
  package static func standings(path: String) -> [SinkName: SinkStanding] {
    var configuration = DatabaseConnection.configuration
    configuration.readonly = true
    configuration.busyMode = .timeout(2)
    // Its faults are found by `of(path:sinks:)`.
    let found = try? DatabaseQueue(path: path, configuration: configuration).read { db in
      try LookingTable.sinkNames(in: db).map { ($0, try SinkTable.standing(of: $0, in: db)) }
    }
    return Dictionary(found ?? []) { first, _ in first }
  }
}
