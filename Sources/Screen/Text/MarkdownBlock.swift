/// One block of an author's text.
package indirect enum MarkdownBlock: Equatable, Sendable {
  case paragraph(StyledText)
  case heading(StyledText)
  /// Lines of a fenced block, as written.
  case code([StyledText])
  /// An entry of a list: how deep it stands, and its number, or `nil` for a bullet.
  case listEntry(level: Int, number: Int?, StyledText)
  case quote([MarkdownBlock])
  case table(MarkdownTable)
  case blank
}
