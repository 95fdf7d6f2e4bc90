import GRDB

/// A table whose rows have a sum of what is in them, in their column `sum`.
struct SummedTable: Sendable {
  let name: String
  /// What is summed, in this order; the row's own number is not.
  let columns: [String]

  static let run = SummedTable(
    name: "run",
    columns: [
      "id", "student", "activity", "course", "created_ms", "header", "attempt", "outcome",
      "ended_ms", "share_millionths", "mastered_units", "summary",
    ])
  static let journal = SummedTable(name: "journal", columns: ["run", "number", "bytes"])
  static let event = SummedTable(
    name: "event",
    columns: ["id", "run_id", "kind", "number", "event_time_ms", "sensor", "bytes"])
  /// How the sink stood is no loss, and changes often.
  static let sink = SummedTable(
    name: "sink", columns: ["name", "confirmed_through", "begins_after"])

  /// Each after those that its rows refer to.
  static let all = [run, journal, event, sink]

  /// The sum of a row, in a statement that has the columns of the table.
  var sum: String { "row_sum('\(name)', \(columns.joined(separator: ", ")))" }

  /// The sum of the first arguments of a statement, which are the summed columns in order.
  var sumOfArguments: String {
    "row_sum('\(name)', \((1...columns.count).map { "?\($0)" }.joined(separator: ", ")))"
  }

  /// Throws `RowDamage` where a row is not as it was written.
  func verify(_ row: Row) throws {
    let values = try columns.map { try row.decode(DatabaseValue.self, forColumn: $0) }
    guard try row.decode(Int64.self, forColumn: "sum") == RowSum.of(name, values) else {
      throw RowDamage(table: name)
    }
  }
}
