import ActivityRun
import Caliper
import FoundationEssentials
import GRDB

/// A table as the schema has it, to recognise its rows by.
struct TableShape {
  let name: String
  /// What of it is summed; `nil` where rows have no sum.
  let summed: SummedTable?
  /// In the order in which a record has them; later steps have added the last ones.
  let columns: [String]
  /// The column that is the row's own number; its value is not in the record.
  let numberColumn: String?
  /// What a record lacks that is older than the column.
  let defaults: [String: DatabaseValue]

  /// The tables that are saved, each after those that its rows refer to.
  static func all(in db: Database) throws -> [TableShape] {
    let names = ["run", "journal", "event", "sink", "sink_run", "delivery"]
    return try names.map { try TableShape($0, in: db) }
  }

  private init(_ name: String, in db: Database) throws {
    self.name = name
    summed = SummedTable.all.first { $0.name == name }
    let rows = try Row.fetchAll(db, sql: "PRAGMA table_info('\(name)')")
    columns = try rows.map { try $0.decode(String.self, forColumn: "name") }
    let hasNumber = columns.first == "seq"
    numberColumn = hasNumber ? columns.first : nil
    var defaults: [String: DatabaseValue] = [:]
    for row in rows {
      guard let sql = try row.decode(String?.self, forColumn: "dflt_value") else { continue }
      defaults[try row.decode(String.self, forColumn: "name")] =
        try DatabaseValue.fetchOne(db, sql: "SELECT \(sql)")
    }
    self.defaults = defaults
  }

  /// The row that a cell is, where it is one of this table and as it was written.
  func row(_ cell: RecordReader.Cell) -> SalvagedRow? {
    guard hasRowIDs == (cell.rowID != nil), cell.values.count <= columns.count else { return nil }
    if numberColumn != nil, cell.values.first?.isNull != true { return nil }
    var values = defaults
    for (column, value) in zip(columns, cell.values) { values[column] = value }
    if let numberColumn, let rowID = cell.rowID { values[numberColumn] = rowID.databaseValue }
    let hasSum = columns.prefix(cell.values.count).contains("sum")
    let row = SalvagedRow(rowID: cell.rowID, values: values, isOlderThanSums: !hasSum)
    return (hasSum ? row.integer("sum") == sum(of: row) : isPlausible(row)) ? row : nil
  }

  /// `nil` in a table without sums.
  func sum(of row: SalvagedRow) -> Int64? {
    summed.map { table in RowSum.of(name, table.columns.map { row.values[$0] ?? .null }) }
  }

  private var hasRowIDs: Bool { summed != nil }

  /// Rows without a sum have to be good for what they are for.
  ///
  /// What a sink has had is believed of the tables around its mark alone: that would lose more.
  private func isPlausible(_ row: SalvagedRow) -> Bool {
    func bytes(_ column: String) -> [UInt8] {
      Array(row.values[column].flatMap(Data.fromDatabaseValue) ?? Data())
    }
    switch name {
    case "run": return (try? RunHeader(bytes: bytes("header"))) != nil
    case "journal":
      return (try? JournalEntry(payload: JournalPayload(bytes: bytes("bytes")))) != nil
    case "event": return EventCheck.violations(in: bytes("bytes")).isEmpty
    case "delivery":
      let states = ["waiting", "delivering", "confirmed", "setAside"]
      return row.text("sink") != nil && row.integer("seq") ?? 0 > 0
        && row.text("state").map(states.contains) == true
    case "sink_run": return row.text("sink") != nil && bytes("run_id").count == 16
    default: return false
    }
  }
}
