extension MarkdownText {
  /// The text with its first `mark` replaced by a run of its own: the field one types into.
  package func replacing(_ mark: Character, with run: StyledText.Run) -> MarkdownText {
    var isDone = false
    return MarkdownText(
      blocks.map { block in
        block.map { $0.replacing(mark, with: run, &isDone) }
      })
  }
}

extension MarkdownBlock {
  /// The block with each of its texts changed, in their order.
  fileprivate func map(_ change: (StyledText) -> StyledText) -> MarkdownBlock {
    switch self {
    case .paragraph(let text): .paragraph(change(text))
    case .heading(let text): .heading(change(text))
    case .code(let lines): .code(lines.map(change))
    case .listEntry(let level, let number, let text):
      .listEntry(level: level, number: number, change(text))
    case .quote(let blocks): .quote(blocks.map { $0.map(change) })
    case .table(let table): .table(table.map(change))
    case .blank: .blank
    }
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
