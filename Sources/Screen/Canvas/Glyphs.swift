/// The signs that screens are drawn with, for terminals with and without Unicode.
package struct Glyphs: Equatable, Sendable {
  /// Fills a horizontal rule.
  package var rule: String
  /// Stands where a line was cut.
  package var cut: String
  package var bullet: String
  /// Stands before the chosen row.
  package var pointer: String
  /// Between the parts of the status line.
  package var separator: String
  package var picked: String
  package var unpicked: String
  package var ticked: String
  package var unticked: String
  package var right: String
  package var partlyRight: String
  package var notRight: String
  /// A bar's filled and empty cells.
  package var barFilled: String
  package var barEmpty: String
  /// Between the ends of a range of keys: `1…9`.
  package var range: String
  package var times: String
  /// Before the rest of a line of code that was too long.
  package var codeGoesOn: String
  /// Before each line of a quotation.
  package var quote: String
  /// Between the columns of a table, and where its rule crosses that.
  package var columnRule: String
  package var crossing: String
  /// Fills the rule between two rows of a table.
  package var lightRule: String
  /// Before a paragraph that is read from right to left.
  package var rightToLeft: String
  /// Whether raised and lowered letters can be shown: `x²`.
  package var hasScripts: Bool
  /// Fills the way from one column to another.
  package var leader: String
  /// Where a list can be opened.
  package var dropDown: String
  /// Stands before an entry that is picked up.
  package var held: String
  /// From what is wrong to what is right.
  package var arrow: String
  /// The left edge of a box one writes in.
  package var edge: String

  package static let unicode = Glyphs(
    rule: "─", cut: "›", bullet: "•", pointer: "▸", separator: "·", picked: "(•)",
    unpicked: "( )", ticked: "[x]", unticked: "[ ]", right: "✓", partlyRight: "~", notRight: "✗",
    barFilled: "█", barEmpty: "░", range: "…", times: "×", codeGoesOn: "↳", quote: "│",
    columnRule: "│", crossing: "┼", lightRule: "┈", rightToLeft: "⇐", hasScripts: true,
    leader: "·", dropDown: "▾", held: "↕", arrow: "→", edge: "│")

  package static let ascii = Glyphs(
    rule: "-", cut: ">", bullet: "*", pointer: ">", separator: "|", picked: "(*)",
    unpicked: "( )", ticked: "[x]", unticked: "[ ]", right: "+", partlyRight: "~", notRight: "x",
    barFilled: "#", barEmpty: ".", range: "-", times: "x", codeGoesOn: ">", quote: "|",
    columnRule: "|", crossing: "+", lightRule: ".", rightToLeft: "<=", hasScripts: false,
    leader: ".", dropDown: "v", held: "^", arrow: "->", edge: "|")
}
