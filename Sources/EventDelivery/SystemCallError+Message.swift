import Glibc

extension SystemCallError: CustomStringConvertible {
  /// A sentence: `cannot write "/data/events.ndjson": No space left on device`.
  package var description: String { "cannot \(operation) \"\(path)\": \(reason)" }

  /// The system's own words.
  private var reason: String {
    var text = [CChar](repeating: 0, count: 256)
    guard strerror_r(code, &text, text.count) == 0 else { return "error \(code)" }
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
