import GRDB

/// What can be read of a damaged database: rows that are as they were written, in whole tables.
struct Salvage {
  private(set) var rows: [String: [SalvagedRow]] = [:]
  let shapes: [TableShape]
  /// Whether all is there that tells how far sinks are with single events.
  let knowsDeliveries: Bool

  var count: Int { rows.values.map(\.count).reduce(0, +) }

  init(_ bytes: [UInt8], shapes: [TableShape]) {
    self.shapes = shapes
    let scan = PageScan(RecordReader(bytes: bytes)) { cell in
      shapes.contains { $0.row(cell) != nil }
    }
    let (listed, found) = scan.rows()
    knowsDeliveries =
      shapes.first { $0.name == "delivery" }.map { shape in
        scan.hasAllRows(of: shape.name) { shape.row($0) != nil }
      } ?? false
    // What a directory leads to goes before what a search found: that may be older.
    for shape in shapes {
      var seen: Set<String> = []
      rows[shape.name] = (listed + found).compactMap(shape.row).filter {
        seen.insert(Salvage.key($0, shape)).inserted
      }.sorted { ($0.rowID ?? 0) < ($1.rowID ?? 0) }
    }
    cutJournals()
  }

  subscript(_ table: String) -> [SalvagedRow] {
    get { rows[table] ?? [] }
    set { rows[table] = newValue }
  }

  /// Journals up to the first entry that is missing; the rest says nothing without it.
  private mutating func cutJournals() {
    let known = Set(self["run"].compactMap(\.rowID))
    var next: [Int64: Int64] = [:]
    self["journal"] = self["journal"].compactMap { row in
      guard let run = row.integer("run"), known.contains(run) else { return nil }
      var row = row
      let number = next[run, default: 0]
      if row.isOlderThanSums { row.values["number"] = number.databaseValue }
      guard row.integer("number") == number else { return nil }
      next[run] = number + 1
      return row
    }
  }

  private static func key(_ row: SalvagedRow, _ shape: TableShape) -> String {
    row.rowID.map(String.init)
      ?? shape.columns.prefix(2).map { "\(row.values[$0] ?? .null)" }.joined()
  }
}
