import Activities
import ActivityRun

/// Text for plain mode: whole paragraphs, one a line, and nothing drawn.
enum PlainColumn {
  /// No line is that long: the shell wraps, where there is a terminal to wrap for.
  private static let width = 10_000_000

  static var glyphs: Glyphs {
    var glyphs = Glyphs.ascii
    glyphs.bullet = "-"
    glyphs.right = ""
    glyphs.partlyRight = ""
    glyphs.notRight = ""
    // Who hears a text needs not be told which way it is drawn.
    glyphs.rightToLeft = ""
    return glyphs
  }

  static func make() -> TextColumn { TextColumn(width: width, glyphs: glyphs) }

  /// The lines of a column, as text.
  static func lines(_ build: (inout TextColumn) -> Void) -> [String] {
    var column = make()
    build(&column)
    return column.lines.map(\.text)
  }

  /// An author's text, a paragraph a line.
  static func paragraphs(_ source: String) -> [String] { lines { $0.append(markdown: source) } }

  /// A student's text within an author's: its marks are what was typed.
  static func literal(_ text: String) -> String {
    DisplayText.line(text).flatMap { "\\*`$_".contains($0) ? ["\\", $0] : [$0] }
      .reduce(into: "") { $0.append($1) }
  }

  /// An author's text on one line, without its marks.
  static func words(_ source: String) -> String {
    lines { $0.append(MarkdownText.inline(source)) }.joined(separator: " ")
  }
}
