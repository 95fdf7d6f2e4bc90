/// An author's text: the subset of Markdown that a terminal can show.
package struct MarkdownText: Equatable, Sendable {
  package private(set) var blocks: [MarkdownBlock]

  package init(_ source: String) {
    let text = SoftBreak.clean(keptIn: source)
    blocks = MarkdownReader.read(
      text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }

  init(_ blocks: [MarkdownBlock]) { self.blocks = blocks }

  /// The emphasis of one line or paragraph, without blocks.
  package static func inline(_ source: String) -> StyledText {
    MarkdownInline.read(String(SoftBreak.clean(keptIn: source).map { $0 == "\n" ? " " : $0 }))
  }
}
