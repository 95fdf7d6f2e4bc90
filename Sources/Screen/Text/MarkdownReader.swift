/// Reads an author's text block by block; each line break of the author's stays one.
struct MarkdownReader {
  /// How deep lists are nested, at most: entries further in stand with these.
  static let deepestLevel = 2

  private var lines: ArraySlice<String>
  private var blocks: [MarkdownBlock] = []
  /// The indents of the entries that the next one may stand below.
  private var indents: [Int] = []

  private init(_ lines: [String]) { self.lines = lines[...] }

  static func read(_ lines: [String]) -> [MarkdownBlock] {
    var reader = MarkdownReader(lines)
    while !reader.lines.isEmpty { reader.step() }
    return reader.blocks
  }

  private mutating func step() {
    if let table = MarkdownTable.take(from: &lines) {
      blocks.append(.table(table))
      indents = []
      return
    }
    guard let line = lines.popFirst() else { return }
    let text = String(line.drop { $0 == " " })
    if text.hasPrefix("```") {
      takeCode()
    } else if text.hasPrefix(">") {
      lines.insert(line, at: lines.startIndex)
      takeQuote()
    } else if !takeEntry(text, indent: line.count - text.count) {
      indents = []
      blocks.append(MarkdownReader.block(line, text))
    }
  }

  /// All up to the closing fence, or to the end where there is none.
  private mutating func takeCode() {
    let end = lines.firstIndex { $0.drop { $0 == " " }.hasPrefix("```") } ?? lines.endIndex
    blocks.append(.code(lines[..<end].map { StyledText($0, .code) }))
    lines = lines[end...].dropFirst()
  }

  /// The lines that begin with `>`, read without it.
  private mutating func takeQuote() {
    var quoted: [String] = []
    while let line = lines.first?.drop(while: { $0 == " " }), line.hasPrefix(">") {
      let rest = line.dropFirst()
      quoted.append(String(rest.hasPrefix(" ") ? rest.dropFirst() : rest))
      lines = lines.dropFirst()
    }
    blocks.append(.quote(MarkdownReader.read(quoted)))
  }

  private mutating func takeEntry(_ text: String, indent: Int) -> Bool {
    guard let (number, content) = MarkdownReader.entry(text) else { return false }
    while let last = indents.last, indent < last { indents.removeLast() }
    if indents.last.map({ indent >= $0 + 2 }) ?? true { indents.append(indent) }
    let level = min(indents.count - 1, MarkdownReader.deepestLevel)
    blocks.append(.listEntry(level: level, number: number, MarkdownInline.read(content)))
    return true
  }

  /// `- text`, `* text`, `+ text`, `12. text`, `12) text`.
  private static func entry(_ text: String) -> (number: Int?, content: String)? {
    if ["- ", "* ", "+ "].contains(where: text.hasPrefix) {
      return (nil, String(text.dropFirst(2)))
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard digits.count < 4, let number = Int(digits), rest.hasPrefix(". ") || rest.hasPrefix(") ")
    else { return nil }
    return (number, String(rest.dropFirst(2)))
  }

  private static func block(_ line: String, _ text: String) -> MarkdownBlock {
    if text.isEmpty { return .blank }
    let signs = text.prefix { $0 == "#" }
    if (1...6).contains(signs.count), text.dropFirst(signs.count).hasPrefix(" ") {
      let words = text.dropFirst(signs.count).drop { $0 == " " }
      return .heading(MarkdownInline.read(String(words)).plain(as: .heading))
    }
    // At the start of a line a backslash takes its meaning from a sign.
    let isEscaped = ["\\#", "\\>", "\\-", "\\+"].contains(where: text.hasPrefix)
    return .paragraph(MarkdownInline.read(isEscaped ? String(text.dropFirst()) : line))
  }
}
