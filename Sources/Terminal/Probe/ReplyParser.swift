/// Reads replies out of what a terminal sends, in whatever pieces it comes.
///
/// Keys that were pressed meanwhile, other sequences and noise are passed over.
package struct ReplyParser {
  private enum State {
    case outside
    case afterEscape
    case inSequence([UInt8])
  }

  private static let escape: UInt8 = 0x1B
  /// No reply is longer.
  private static let longestSequence = 64

  private var state = State.outside

  package init() {}

  /// The replies that are whole with these bytes.
  package mutating func parse(_ bytes: [UInt8]) -> [TerminalReply] {
    bytes.compactMap { take($0) }
  }

  private mutating func take(_ byte: UInt8) -> TerminalReply? {
    switch (state, byte) {
    case (_, ReplyParser.escape):
      state = .afterEscape
    case (.afterEscape, UInt8(ascii: "[")):
      state = .inSequence([])
    case (.inSequence(let parameters), 0x20...0x3F)
    where parameters.count < ReplyParser.longestSequence:
      state = .inSequence(parameters + [byte])
    case (.inSequence(let parameters), 0x40...0x7E):
      state = .outside
      return ReplyParser.reply(String(decoding: parameters, as: UTF8.self), final: byte)
    default:
      state = .outside
    }
    return nil
  }

  private static func reply(_ parameters: String, final: UInt8) -> TerminalReply? {
    switch UnicodeScalar(final) {
    case "c" where parameters.hasPrefix("?"): .attributes
    case "R": cursor(numbers(parameters[...]))
    case "y" where parameters.hasPrefix("?") && parameters.hasSuffix("$"):
      mode(numbers(parameters.dropFirst().dropLast()))
    default: nil
    }
  }

  private static func cursor(_ numbers: [Int]) -> TerminalReply? {
    guard numbers.count == 2, numbers.allSatisfy({ $0 > 0 }) else { return nil }
    return .cursor(row: numbers[0], column: numbers[1])
  }

  private static func mode(_ numbers: [Int]) -> TerminalReply? {
    guard numbers.count == 2, let setting = ModeSetting(rawValue: numbers[1]) else { return nil }
    return .mode(numbers[0], setting)
  }

  /// Empty where one of them is no number.
  private static func numbers(_ text: Substring) -> [Int] {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.allSatisfy(\.isNumber) ? Int($0) : nil }
    return numbers.count == parts.count ? numbers : []
  }
}
