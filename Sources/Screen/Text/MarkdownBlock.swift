/// One block of an author's text.
package enum MarkdownBlock: Equatable, Sendable {
  case paragraph(StyledText)
  /// Lines of a fenced block, as written.
  case code([StyledText])
  /// An entry of a list: its number, or `nil` for a bullet.
  case listEntry(number: Int?, StyledText)
  case blank
}
