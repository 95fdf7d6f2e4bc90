/// Full case folding, which makes `STRASSE` and `straße`, `ΟΔΟΣ` and `οδος` equal.
enum CaseFolding {
  /// Folds as Unicode's CaseFolding.txt does (statuses C and F; T for Turkish and Azeri).
  static func fold(_ scalars: [Unicode.Scalar], language: LanguageTag) -> [Unicode.Scalar] {
    var folded: [Unicode.Scalar] = []
    folded.reserveCapacity(scalars.count)
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      index += 1
      if language.hasDotlessI, scalar == "I" || scalar == "İ" {
        let isDecomposed = scalar == "I" && index < scalars.endIndex && scalars[index] == "\u{307}"
        folded.append(scalar == "İ" || isDecomposed ? "i" : "ı")
        if isDecomposed { index += 1 }
      } else {
        append(scalar, to: &folded)
      }
    }
    return folded
  }

  /// Down, up and down again: the way up opens `ß` to `SS` and unites `ς` with `σ`.
  private static func append(_ scalar: Unicode.Scalar, to folded: inout [Unicode.Scalar]) {
    if scalar.isASCII {
      let isUpper = ("A"..."Z").contains(scalar)
      folded.append(isUpper ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
      return
    }
    // The dotless i folds to itself, though its upper case is `I`.
    if scalar == "ı" {
      folded.append(scalar)
      return
    }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      for upper in lower.properties.uppercaseMapping.unicodeScalars {
        folded.append(contentsOf: upper.properties.lowercaseMapping.unicodeScalars)
      }
    }
  }
}
