/// Where a line may end between two graphemes without a space.
///
/// Between ideographs, kana and emoji, except before closing and after opening punctuation
/// (kinsoku); after a hyphen and the blanks of typography. Korean breaks at its spaces, as Latin
/// does, and nothing breaks at a no-break space.
enum LineBreak {
  /// Closing punctuation, small kana, marks of length and repetition do not begin a line.
  private static let closing = scalars(
    "、。，．）」』】〉》！？：；・ー々〻〕］｝〗〙〟゠〜…‥”’»›,.)]}!?:;%‰°′″℃"
      + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿゝゞヽヾ")
  /// Opening punctuation does not end one.
  private static let opening = scalars("（「『【〈《〔［｛〖〘〝“‘«‹([{")
  private static let glue = scalars("\u{A0}\u{2007}\u{202F}\u{2011}")
  private static let blanks = scalars(
    "\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2008}\u{2009}\u{200A}\u{205F}\u{3000}"
  )

  static func isAllowed(between first: Grapheme, and second: Grapheme) -> Bool {
    guard let before = first.base, let after = second.base else { return false }
    if glue.contains(before) || glue.contains(after) { return false }
    if closing.contains(after) || opening.contains(before) { return false }
    if blanks.contains(before) || isIdeographic(first) || isIdeographic(second) { return true }
    return (before == "-" || before == "\u{2010}") && after != "-"
  }

  /// Wide, and no Hangul: a letter of its own, as in Chinese and Japanese, or an emoji.
  private static func isIdeographic(_ grapheme: Grapheme) -> Bool {
    guard grapheme.width == 2, let base = grapheme.base else { return false }
    return switch base.value {
    case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF: false
    default: true
    }
  }

  private static func scalars(_ text: String) -> Set<Unicode.Scalar> { Set(text.unicodeScalars) }
}

extension Grapheme {
  /// The scalar that the marks stand upon.
  fileprivate var base: Unicode.Scalar? { text.unicodeScalars.first }
}
