import Caliper
import Glibc

/// Looks for addresses in bytes, whatever these are: as they are, or percent-encoded as in the ids of
/// actors; in capitals or not.
///
/// An address that is a part of a longer one is another person's.
struct AddressSearch {
  private let patterns: [[UInt8]]
  /// Of letters beyond ASCII the small ones alone are found.
  let knowsCapitals: Bool

  init(_ addresses: Set<String>) {
    let spellings = addresses.flatMap { [$0, PercentEncoding.segment($0)] }
    knowsCapitals = addresses.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
    patterns = Set(spellings.map { $0.lowercased() }).map { Array($0.utf8) }.sorted {
      $0.lexicographicallyPrecedes($1)
    }
  }

  /// Longer than any spelling, with what has to be seen on both sides of it.
  var reach: Int { (patterns.map(\.count).max() ?? 0) + 4 }

  /// Of a piece of something longer, say whether it is its start and its end: what touches another
  /// edge is found in the next piece, where that begins `reach` bytes before this one's end.
  func isFound(in bytes: [UInt8], isStart: Bool = true, isEnd: Bool = true) -> Bool {
    let lowered = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let seen = (isStart ? 0 : 1)...(isEnd ? bytes.count : max(1, bytes.count - 2))
    return patterns.contains { AddressSearch.holds(lowered, $0, within: seen) }
  }

  private static func holds(
    _ bytes: [UInt8], _ pattern: [UInt8], within seen: ClosedRange<Int>
  ) -> Bool {
    var start = 0
    while let found = position(of: pattern, in: bytes, from: start) {
      let end = found + pattern.count
      let isWhole =
        seen.contains(found) && seen.contains(end)
        && (found == 0 || !isPartOfName(bytes[found - 1]))
        && !continuesHost(bytes[end...])
      if isWhole { return true }
      start = found + 1
    }
    return false
  }

  /// Goes from one of the pattern's signs to the next: there are few of them among other bytes.
  private static func position(of pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard
      let sign = pattern.firstIndex(where: { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "%") })
    else { return nil }
    var next = start + sign
    while next < bytes.count {
      let found = bytes.withUnsafeBytes { buffer -> Int? in
        guard let base = buffer.baseAddress,
          let place = memchr(base + next, Int32(pattern[sign]), buffer.count - next)
        else { return nil }
        return UnsafeRawPointer(place) - base
      }
      guard let found else { return nil }
      let first = found - sign
      if bytes[first...].starts(with: pattern) { return first }
      next = found + 1
    }
    return nil
  }

  /// Whether a byte before an address belongs to it: letters, digits and what names are joined with.
  private static func isPartOfName(_ byte: UInt8) -> Bool {
    switch UnicodeScalar(byte) {
    case ".", "+", "%", "!", "#", "$", "&", "'", "*", "~": true
    default: isPartOfHost(byte)
    }
  }

  /// A full stop behind an address may end a sentence.
  private static func continuesHost(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    guard first == UInt8(ascii: ".") else { return isPartOfHost(first) }
    return bytes.dropFirst().first.map(isPartOfHost) ?? false
  }

  private static func isPartOfHost(_ byte: UInt8) -> Bool {
    switch UnicodeScalar(byte) {
    case "a"..."z", "0"..."9", "-", "_": true
    default: byte >= 0x80
    }
  }
}
