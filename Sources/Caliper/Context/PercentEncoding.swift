/// Percent-encoding of one path segment (RFC 3986): only unreserved characters stay.
package enum PercentEncoding {
  package static func segment(_ text: String) -> String {
    text.utf8.map { byte in
      isUnreserved(byte) ? String(UnicodeScalar(byte)) : "%" + hex(byte >> 4) + hex(byte & 15)
    }.joined()
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch UnicodeScalar(byte) {
    case "A"..."Z", "a"..."z", "0"..."9", "-", ".", "_", "~": true
    default: false
    }
  }

  private static func hex(_ nibble: UInt8) -> String { String(nibble, radix: 16, uppercase: true) }
}
