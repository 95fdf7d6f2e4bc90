import Caliper
import FoundationEssentials
import GRDB

/// The sum that is stored with a row: what has changed it behind the program's back is found out.
///
/// SQLite sees when the structure of a page is broken, and not when a letter of a text is another
/// one. 64 bits of a mix without a secret: they are against accidents.
struct RowSum {
  private var mix = MurmurMix()

  /// The sum of a row of a table; its values in the order in which the table sums them.
  static func of(_ table: String, _ values: [DatabaseValue]) -> Int64 {
    var sum = RowSum()
    sum.add(table.databaseValue)
    for value in values { sum.add(value) }
    return Int64(bitPattern: sum.mix.finished().0)
  }

  /// `row_sum(table, value…)` in SQL.
  static let function = DatabaseFunction("row_sum", pure: true) { values in
    guard let table = values.first.flatMap(String.fromDatabaseValue) else { return nil }
    return RowSum.of(table, Array(values.dropFirst()))
  }

  private mutating func add(_ value: DatabaseValue) {
    switch value.storage {
    case .null: mix.add(0, 0)
    case .int64(let number): mix.add(1, UInt64(bitPattern: number))
    case .double(let number): mix.add(2, number.bitPattern)
    case .string(var text): text.withUTF8 { add(UnsafeRawBufferPointer($0), kind: 3) }
    case .blob(let data): data.withUnsafeBytes { add($0, kind: 4) }
    }
  }

  /// The length goes in first, so that no two sequences of values give the same words.
  private mutating func add(_ bytes: UnsafeRawBufferPointer, kind: UInt64) {
    mix.add(kind, UInt64(bytes.count))
    var place = 0
    while place + 16 <= bytes.count {
      mix.add(
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)),
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self)))
      place += 16
    }
    guard place < bytes.count else { return }
    var words: (UInt64, UInt64) = (0, 0)
    for (index, byte) in bytes[place...].enumerated() {
      if index < 8 { words.0 |= UInt64(byte) << (8 * index) }
      if index >= 8 { words.1 |= UInt64(byte) << (8 * (index - 8)) }
    }
    mix.add(words.0, words.1)
  }
}
