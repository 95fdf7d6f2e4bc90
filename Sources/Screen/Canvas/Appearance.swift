/// How screens look on this terminal: the signs they are drawn with.
///
/// Roles become colours only in
/// the terminal's shell, by its `Theme`.
package struct Appearance: Equatable, Sendable {
  package var glyphs: Glyphs

  package init(glyphs: Glyphs = .unicode) { self.glyphs = glyphs }

  package static let unicode = Appearance(glyphs: .unicode)
  package static let ascii = Appearance(glyphs: .ascii)
}
