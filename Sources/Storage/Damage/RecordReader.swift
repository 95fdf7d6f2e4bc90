import FoundationEssentials
import GRDB

/// Reads rows out of the pages of an SQLite file, whatever else of it is damaged.
///
/// The format is that of https://sqlite.org/fileformat2.html, sections 1.5, 1.6 and 2.1. Nothing
/// is taken on trust: lengths and page numbers come from a file that is known to be broken.
struct RecordReader {
  /// SQLite's default, which no program of ours has ever changed.
  static let pageSize = 4096

  let bytes: [UInt8]

  struct Cell {
    /// The row's number; `nil` in a table without.
    var rowID: Int64?
    var values: [DatabaseValue]
  }

  var pageCount: Int { (bytes.count + RecordReader.pageSize - 1) / RecordReader.pageSize }

  /// The row that begins at a place: of a table with row numbers, or of one without.
  func cell(at start: Int, hasRowID: Bool) -> Cell? {
    var place = start
    guard let length = varint(&place), length > 1, length <= Int64(bytes.count) else { return nil }
    var rowID: Int64?
    if hasRowID {
      guard let number = varint(&place) else { return nil }
      rowID = number
    }
    guard let payload = payload(at: place, count: Int(length), isTable: hasRowID),
      let values = RecordReader.values(of: payload)
    else { return nil }
    return Cell(rowID: rowID, values: values)
  }

  /// A quick look before `cell`: rows of numbered tables have no value for the number itself.
  func mayBeginRow(at start: Int) -> Bool {
    var place = start
    guard let length = varint(&place), length > 8, varint(&place) != nil,
      place + 2 <= bytes.count
    else { return false }
    return (3..<0x80).contains(bytes[place]) && bytes[place + 1] == 0
  }

  // MARK: Payload

  /// What of a payload stands in its page, by the rules of the format.
  private static func localCount(_ count: Int, isTable: Bool) -> Int {
    let most = isTable ? pageSize - 35 : (pageSize - 12) * 64 / 255 - 23
    guard count > most else { return count }
    let least = (pageSize - 12) * 32 / 255 - 23
    let wanted = least + (count - least) % (pageSize - 4)
    return wanted <= most ? wanted : least
  }

  /// The payload at a place, with what of it is in overflow pages.
  private func payload(at place: Int, count: Int, isTable: Bool) -> [UInt8]? {
    let local = RecordReader.localCount(count, isTable: isTable)
    let pageEnd = (place / RecordReader.pageSize + 1) * RecordReader.pageSize
    guard place + local <= min(pageEnd, bytes.count) else { return nil }
    var payload = Array(bytes[place..<place + local])
    guard local < count else { return payload }
    var next = number(at: place + local)
    while payload.count < count {
      guard let page = next, page > 1, page <= pageCount else { return nil }
      let start = (page - 1) * RecordReader.pageSize
      let take = min(count - payload.count, RecordReader.pageSize - 4)
      guard start + 4 + take <= bytes.count else { return nil }
      payload += bytes[start + 4..<start + 4 + take]
      next = number(at: start)
    }
    return payload
  }

  /// A page number: four bytes, the highest first.
  private func number(at place: Int) -> Int? {
    guard place + 4 <= bytes.count else { return nil }
    return bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  private func varint(_ place: inout Int) -> Int64? {
    RecordReader.varint(bytes[...], &place)
  }

  private static func varint(_ bytes: ArraySlice<UInt8>, _ place: inout Int) -> Int64? {
    var result: UInt64 = 0
    for index in 0..<9 {
      guard place < bytes.endIndex else { return nil }
      let byte = bytes[place]
      place += 1
      if index == 8 { return Int64(bitPattern: result << 8 | UInt64(byte)) }
      result = result << 7 | UInt64(byte & 0x7F)
      if byte < 0x80 { return Int64(bitPattern: result) }
    }
    return nil
  }

  // MARK: Values

  /// The values of a record; `nil` where it is none, to its last byte.
  private static func values(of payload: [UInt8]) -> [DatabaseValue]? {
    var place = 0
    guard let headerEnd = varint(payload[...], &place), headerEnd >= place,
      headerEnd <= payload.count
    else { return nil }
    var types: [Int64] = []
    while place < headerEnd {
      guard let type = varint(payload[..<Int(headerEnd)], &place), type >= 0 else { return nil }
      types.append(type)
    }
    var body = payload[Int(headerEnd)...]
    var values: [DatabaseValue] = []
    for type in types {
      guard let value = value(type, &body) else { return nil }
      values.append(value)
    }
    return body.isEmpty ? values : nil
  }

  private static func value(_ type: Int64, _ body: inout ArraySlice<UInt8>) -> DatabaseValue? {
    switch type {
    case 0: return .null
    case 1...6: return integer([1, 2, 3, 4, 6, 8][Int(type) - 1], &body)
    case 8, 9: return (type - 8).databaseValue
    case 12...:
      let count = Int(min(type - 12, Int64(Int32.max))) / 2
      guard let taken = take(count, &body) else { return nil }
      guard type % 2 == 1 else { return Data(taken).databaseValue }
      return String(validating: taken, as: UTF8.self)?.databaseValue
    // A floating-point number, which no table of ours has, or one of SQLite's own.
    default: return nil
    }
  }

  private static func integer(_ count: Int, _ body: inout ArraySlice<UInt8>) -> DatabaseValue? {
    guard let taken = take(count, &body), let first = taken.first else { return nil }
    let start = Int64(Int8(bitPattern: first))
    return taken.dropFirst().reduce(start) { $0 << 8 | Int64($1) }.databaseValue
  }

  private static func take(
    _ count: Int, _ body: inout ArraySlice<UInt8>
  ) -> ArraySlice<UInt8>? {
    guard count <= body.count else { return nil }
    defer { body = body.dropFirst(count) }
    return body.prefix(count)
  }
}
