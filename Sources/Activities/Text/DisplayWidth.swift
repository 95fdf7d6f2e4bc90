/// How many cells a scalar takes on the terminal.
///
/// One table decides for wrapping, padding and clipping, so that a row is never wider than the
/// window on any terminal that follows the C library (terminal.md 3.6).
package enum DisplayWidth: Equatable, Sendable {
  /// Joins the grapheme before it.
  case zero
  case one
  case two
  /// Nobody knows its width; it is shown as U+FFFD.
  case unknown

  /// The width of a scalar that is no control character.
  package init(of scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0xA0 {
      self = .one
    } else if DisplayWidth.contains(value, in: DisplayWidth.zeroRanges) {
      self = .zero
    } else if DisplayWidth.contains(value, in: DisplayWidth.wideRanges) {
      self = .two
    } else if DisplayWidth.contains(value, in: DisplayWidth.unknownRanges) {
      self = .unknown
    } else {
      self = .one
    }
  }

  /// Searches a list of first, last, first, last and so on by halves.
  static func contains(_ value: UInt32, in ranges: [UInt32]) -> Bool {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if value < ranges[2 * middle] {
        high = middle
      } else if value > ranges[2 * middle + 1] {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }
}
