import GRDB

/// A row that was read out of a damaged database and is as it was written.
struct SalvagedRow {
  /// `nil` in a table without row numbers.
  var rowID: Int64?
  /// By column, those without a value of their own left out.
  var values: [String: DatabaseValue]
  /// Written before there were sums and numbers.
  var isOlderThanSums = false

  func text(_ column: String) -> String? { values[column].flatMap(String.fromDatabaseValue) }

  func integer(_ column: String) -> Int64? { values[column].flatMap(Int64.fromDatabaseValue) }
}
