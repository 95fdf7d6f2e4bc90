/// Where a line may end between two graphemes without a space.
enum LineBreak {
  /// Closing marks do not begin a line.
  private static let closing: Set<String> = [
    "、", "。", "，", "．", "）", "」", "』", "】", "〉", "》", "！", "？", "：", "；", "・", "ー", "々", "〕",
    "”", "’", "…", ",", ".", ")", "]", "!", "?", ":", ";", "%",
  ]
  /// Opening marks do not end one.
  private static let opening: Set<String> = [
    "（", "「", "『", "【", "〈", "《", "〔", "“", "‘", "(", "[",
  ]

  /// The no-break space.
  private static let glue = "\u{A0}"

  static func isAllowed(between first: Grapheme, and second: Grapheme) -> Bool {
    if first.text == glue || second.text == glue { return false }
    if closing.contains(second.text) || opening.contains(first.text) { return false }
    if first.width == 2 || second.width == 2 { return true }
    return (first.text == "-" || first.text == "\u{2010}") && second.text != "-"
  }
}
