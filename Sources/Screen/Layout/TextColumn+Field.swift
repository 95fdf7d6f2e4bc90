extension TextColumn {
  /// Lines that hold a field: the cursor goes into it, and its line stays in sight.
  mutating func append(lines text: [StyledText], field: FieldView) {
    let start = lines.count
    append(unwrapped: text)
    for (row, line) in text.enumerated() {
      guard let column = line.fieldColumn else { continue }
      focus = start + row
      cursor = Point(column: min(column + field.cursor, width - 1), row: start + row)
      return
    }
  }
}

extension TextColumn {
  /// Lines of which one holds what one is at: the first run of a role, and a cell in it.
  mutating func append(lines text: [StyledText], at role: Role, cell: Int) {
    let start = lines.count
    append(unwrapped: text)
    guard let place = text.place(of: role) else { return }
    focus = start + place.row
    cursor = Point(column: min(place.column + cell, width - 1), row: start + place.row)
  }
}

extension [StyledText] {
  /// Where the first run of a role begins.
  func place(of role: Role) -> Point? {
    for (row, line) in enumerated() {
      if let column = line.column(of: role) { return Point(column: column, row: row) }
    }
    return nil
  }
}

extension StyledText {
  /// The cell where the field begins.
  fileprivate var fieldColumn: Int? { column(of: .field) }

  /// The cell where the first run of a role begins.
  fileprivate func column(of role: Role) -> Int? {
    guard let index = runs.firstIndex(where: { $0.role == role }) else { return nil }
    return runs[..<index].reduce(0) { $0 + Graphemes.width(of: $1.text) }
  }
}
