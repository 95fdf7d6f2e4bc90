/// A bar of cells, as long as a part of a whole.
enum Bar {
  /// What is there at all has one cell at least.
  static func text(_ part: Int64, of whole: Int64, cells: Int, _ glyphs: Glyphs) -> String {
    let exact = whole > 0 ? (part * Int64(cells) + whole / 2) / whole : 0
    let filled = part > 0 ? min(cells, max(1, Int(exact))) : 0
    return String(repeating: glyphs.barFilled, count: filled)
      + String(repeating: glyphs.barEmpty, count: cells - filled)
  }
}
