import Caliper
import FoundationEssentials
import GRDB

extension SealedEvent {
  /// Reads a row of `event`; throws where it is not as it was written.
  init(row: Row) throws {
    try SummedTable.event.verify(row)
    let number = try row.decode(Int.self, forColumn: "number")
    self.init(
      id: EventID(rawValue: try row.decode(UUID.self, forColumn: "id")),
      runID: RunID(rawValue: try row.decode(UUID.self, forColumn: "run_id")),
      kind: EventKind(try row.decode(String.self, forColumn: "kind"), number),
      eventTimeMilliseconds: try row.decode(Int64.self, forColumn: "event_time_ms"),
      sensor: try row.decode(String.self, forColumn: "sensor"),
      bytes: Array(try row.decode(Data.self, forColumn: "bytes")))
  }
}

extension EventKind {
  /// From its two columns, whose values the schema holds to these.
  fileprivate init(_ kind: String, _ number: Int) {
    self =
      switch kind {
      case "completed": .completed
      case "question": .question(number)
      case "external": .external
      default: .timeSpent(window: number)
      }
  }
}
