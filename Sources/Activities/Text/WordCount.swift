/// Counts words, for reading time and for limits.
package enum WordCount {
  /// Words of a text: runs between white space; in scripts without spaces two characters a word.
  package static func words(_ text: String) -> Int {
    var words = 0
    var unspaced = 0
    var isInWord = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isInWord = false
      } else if isUnspaced(scalar) {
        unspaced += 1
        isInWord = false
      } else if !isInWord {
        words += 1
        isInWord = true
      }
    }
    return words + (unspaced + 1) / 2
  }

  /// Kana, Han and Thai: scripts that are written without spaces between words.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0E7F, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x323AF:
      true
    default: false
    }
  }
}
