/// An author's text: the subset of Markdown that a terminal can show.
package struct MarkdownText: Equatable, Sendable {
  package private(set) var blocks: [MarkdownBlock]

  /// Reads a text; each line break of the author's stays one.
  package init(_ source: String) {
    var blocks: [MarkdownBlock] = []
    var code: [StyledText]?
    for line in MarkdownText.lines(of: source) {
      if line.drop(while: { $0 == " " }).hasPrefix("```") {
        if let lines = code { blocks.append(.code(lines)) }
        code = code == nil ? [] : nil
      } else if code != nil {
        code?.append(StyledText("  " + line, .code))
      } else {
        blocks.append(MarkdownText.block(line))
      }
    }
    if let lines = code { blocks.append(.code(lines)) }
    self.blocks = blocks
  }

  /// The emphasis of one line or paragraph, without blocks.
  package static func inline(_ source: String) -> StyledText {
    MarkdownInline.read(DisplayText.line(source))
  }

  private static func lines(of source: String) -> [String] {
    DisplayText.clean(source).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  private static func block(_ line: String) -> MarkdownBlock {
    let text = line.drop { $0 == " " }
    if text.isEmpty { return .blank }
    if text.hasPrefix("- ") || text.hasPrefix("* ") {
      return .listEntry(number: nil, MarkdownInline.read(String(text.dropFirst(2))))
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    if digits.count < 4, let number = Int(digits), rest.hasPrefix(". ") {
      return .listEntry(number: number, MarkdownInline.read(String(rest.dropFirst(2))))
    }
    return .paragraph(MarkdownInline.read(line))
  }
}

extension MarkdownText {
  /// The text in lines of a width.
  ///
  /// Code is never wrapped: what does not fit is cut, and a mark says so.
  package func lines(width: Int, glyphs: Glyphs) -> [StyledText] {
    blocks.flatMap { block -> [StyledText] in
      switch block {
      case .paragraph(let text): TextWrap.lines(of: text, width: width)
      case .blank: [.empty]
      case .code(let lines):
        lines.map { $0.cut(to: width, mark: glyphs.cut) }
      case .listEntry(let number, let text):
        HangingIndent.lines(
          of: text, after: StyledText(number.map { "\($0). " } ?? glyphs.bullet + " "),
          width: width)
      }
    }
  }
}

extension MarkdownText {
  /// The text with its first `mark` replaced by a run of its own: the field one types into.
  package func replacing(_ mark: Character, with run: StyledText.Run) -> MarkdownText {
    var result = self
    var isDone = false
    result.blocks = blocks.map { block in
      switch block {
      case .paragraph(let text): .paragraph(text.replacing(mark, with: run, &isDone))
      case .code(let lines): .code(lines.map { $0.replacing(mark, with: run, &isDone) })
      case .listEntry(let number, let text):
        .listEntry(number: number, text.replacing(mark, with: run, &isDone))
      case .blank: .blank
      }
    }
    return result
  }
}

extension StyledText {
  fileprivate func replacing(
    _ mark: Character, with new: Run, _ isDone: inout Bool
  ) -> StyledText {
    var result = StyledText()
    for run in runs {
      guard !isDone, let place = run.text.firstIndex(of: mark) else {
        result.append(run.text, run.role)
        continue
      }
      isDone = true
      result.append(String(run.text[..<place]), run.role)
      result.append(new.text, new.role)
      result.append(String(run.text[run.text.index(after: place)...]), run.role)
    }
    return result
  }
}
