/// Letters without their accents, for `diacritics: ignore`.
///
/// Accents are marks of the Latin, Greek, Cyrillic, Hebrew and Arabic scripts. The voicing marks
/// of kana and the vowel signs of India make another letter or sound, and stay.
enum BaseLetters {
  static func stripped(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    scalars.compactMap { scalar in
      if scalar.isASCII { return scalar }
      return isAccent(scalar) ? nil : table[scalar] ?? scalar
    }
  }

  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x483...0x487, 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7,
      0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7, 0x6E8,
      0x6EA...0x6ED, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F:
      true
    default: false
    }
  }

  /// Letters that Unicode does not take apart, though pupils see an accent: strokes and the dot.
  private static let strokes = ["lł", "LŁ", "oø", "OØ", "dđ", "DĐ", "hħ", "HĦ", "tŧ", "TŦ", "iı"]

  private static let table: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    // Strokes first: `ǿ` loses its accent and then its stroke.
    for row in strokes + rows {
      guard let first = row.unicodeScalars.first else { continue }
      let base = table[first] ?? first
      for accented in row.unicodeScalars.dropFirst() { table[accented] = base }
    }
    return table
  }()
}
