/// How a role looks: one of the eight ANSI colours or the terminal's own, and its weight.
package struct Attributes: Equatable, Sendable {
  package enum Color: Int, Sendable { case black, red, green, yellow, blue, magenta, cyan, white }

  /// `nil` is the terminal's own foreground.
  package var foreground: Color?
  package var isBold = false
  package var isUnderlined = false
  package var isReversed = false
  package var isDim = false

  package init(foreground: Color? = nil) { self.foreground = foreground }
}
