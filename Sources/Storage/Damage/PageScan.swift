import GRDB

/// Every row that can be found in the pages of a damaged database.
///
/// The tree of pages above the rows is not asked: where it is broken, the rows are not. A page
/// whose own directory is broken is searched at every byte; `accepts` tells a row from chance.
struct PageScan {
  private let reader: RecordReader
  private let accepts: (RecordReader.Cell) -> Bool

  init(_ reader: RecordReader, accepts: @escaping (RecordReader.Cell) -> Bool) {
    self.reader = reader
    self.accepts = accepts
  }

  /// Those that the pages' directories lead to, and then those that only a search finds.
  func rows() -> (listed: [RecordReader.Cell], found: [RecordReader.Cell]) {
    var listed: [RecordReader.Cell] = []
    var broken: [Int] = []
    for number in 0..<reader.pageCount {
      guard let page = page(number) else {
        broken.append(number)
        continue
      }
      let rows = page.cells.compactMap(\.self).filter(accepts)
      listed += rows
      // Entries of an index are no rows of ours, and not broken.
      let hasOthers = page.kind == .tableLeaf && rows.count < page.cells.count
      if hasOthers || page.cells.contains(where: { $0 == nil }) { broken.append(number) }
    }
    return (listed, broken.flatMap(search))
  }

  /// Whether all rows of a table without row numbers are there: whatever its tree leads to.
  func hasAllRows(of name: String, _ isRow: (RecordReader.Cell) -> Bool) -> Bool {
    root(of: name).map { isWhole($0, isRow, depth: 0) } ?? false
  }

  private func isWhole(
    _ number: Int, _ isRow: (RecordReader.Cell) -> Bool, depth: Int
  ) -> Bool {
    guard depth < 20, (0..<reader.pageCount).contains(number), let page = page(number),
      page.kind == .indexLeaf || page.kind == .indexInterior,
      page.cells.allSatisfy({ $0.map(isRow) == true })
    else { return false }
    return page.children.allSatisfy { isWhole($0, isRow, depth: depth + 1) }
  }

  /// The page that a table's tree begins with, as the schema says it.
  private func root(of name: String) -> Int? {
    for number in 0..<reader.pageCount {
      for cell in page(number)?.cells ?? [] {
        guard let values = cell?.values, values.count == 5,
          values[0] == "table".databaseValue, values[1] == name.databaseValue
        else { continue }
        return Int64.fromDatabaseValue(values[3]).map { Int($0) - 1 }
      }
    }
    return nil
  }

  private func search(page: Int) -> [RecordReader.Cell] {
    let base = page * RecordReader.pageSize
    let end = min(base + RecordReader.pageSize, reader.bytes.count)
    return (base..<end).compactMap { place in
      guard reader.mayBeginRow(at: place), let cell = reader.cell(at: place, hasRowID: true),
        accepts(cell)
      else { return nil }
      return cell
    }
  }
}

// MARK: Pages

extension PageScan {
  /// What kinds of pages there are, by their first byte; the others have no rows.
  private enum Kind: UInt8 {
    case indexInterior = 2
    case tableInterior = 5
    case indexLeaf = 10
    case tableLeaf = 13

    var isInterior: Bool { self == .indexInterior || self == .tableInterior }
  }

  private struct Page {
    var kind: Kind
    /// `nil` where there is none although the directory says so.
    var cells: [RecordReader.Cell?] = []
    /// Pages below, from 0.
    var children: [Int] = []
  }

  /// `nil` where it is no page with rows, or its directory leads out of it.
  private func page(_ number: Int) -> Page? {
    let base = number * RecordReader.pageSize
    // The first page begins with the header of the file.
    let header = base + (number == 0 ? 100 : 0)
    guard header + 12 <= reader.bytes.count, let kind = Kind(rawValue: reader.bytes[header]) else {
      return nil
    }
    var page = Page(kind: kind)
    let directory = header + (kind.isInterior ? 12 : 8)
    if kind.isInterior { page.children.append(pageNumber(at: header + 8)) }
    for index in 0..<word(at: header + 3) {
      let entry = directory + 2 * index
      let start = base + word(at: entry)
      guard entry + 2 <= base + RecordReader.pageSize, start + 4 < reader.bytes.count,
        start < base + RecordReader.pageSize
      else { return nil }
      if kind.isInterior { page.children.append(pageNumber(at: start)) }
      guard kind != .tableInterior else { continue }
      page.cells.append(
        reader.cell(
          at: start + (kind == .indexInterior ? 4 : 0), hasRowID: kind == .tableLeaf))
    }
    return page
  }

  private func pageNumber(at place: Int) -> Int {
    (word(at: place) << 16 | word(at: place + 2)) - 1
  }

  private func word(at place: Int) -> Int {
    guard place + 2 <= reader.bytes.count else { return 0 }
    return Int(reader.bytes[place]) << 8 | Int(reader.bytes[place + 1])
  }
}
