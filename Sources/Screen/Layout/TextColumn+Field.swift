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

extension StyledText {
  /// The cell where the field begins.
  fileprivate var fieldColumn: Int? {
    guard let index = runs.firstIndex(where: { $0.role == .field }) else { return nil }
    return runs[..<index].reduce(0) { $0 + Graphemes.width(of: $1.text) }
  }
}
