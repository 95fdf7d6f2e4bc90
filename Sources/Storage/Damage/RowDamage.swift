/// A row that is not as it was written, or that is missing between others.
struct RowDamage: Error, Equatable {
  var table: String
}
