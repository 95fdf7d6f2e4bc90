extension MarkdownText {
  /// The text in lines of a width; nothing of it is lost at any width.
  package func lines(width: Int, glyphs: Glyphs) -> [StyledText] {
    blocks.flatMap { lines(of: $0, width: width, glyphs: glyphs) }
  }

  private func lines(of block: MarkdownBlock, width: Int, glyphs: Glyphs) -> [StyledText] {
    switch block {
    case .paragraph(let text), .heading(let text):
      Paragraph.lines(of: text, width: width, glyphs: glyphs)
    case .blank: [.empty]
    case .code(let lines): lines.flatMap { CodeWrap.lines(of: $0, width: width, glyphs: glyphs) }
    case .listEntry(let level, let number, let text):
      Paragraph.lines(
        of: text, after: entryMark(level: level, number: number, glyphs), width: width,
        glyphs: glyphs)
    case .quote(let blocks):
      MarkdownText(blocks).lines(width: width - 2, glyphs: glyphs)
        .map { StyledText(glyphs.quote + " ", .border) + $0 }
    case .table(let table): TableLayout(table, width: width, glyphs: glyphs).lines
    }
  }

  private func entryMark(level: Int, number: Int?, _ glyphs: Glyphs) -> StyledText {
    let indent = String(repeating: "  ", count: level)
    return StyledText(indent + (number.map { "\($0). " } ?? glyphs.bullet + " "))
  }
}
