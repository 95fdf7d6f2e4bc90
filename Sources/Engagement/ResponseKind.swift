/// How an item is answered, as far as time is concerned.
package enum ResponseKind: Equatable, Sendable {
  case trueFalse, choice, multipleChoice, numeric, text, extendedText
  /// Match and order: the number of elements to place.
  case elements(Int)
  /// A text with gaps, some of which are typed into.
  case gaps(typed: Int, of: Int)
  /// Nothing to answer: only reading.
  case reading

  /// Thinking time beyond reading, in milliseconds (reliability.md C.4).
  package var thinkingMilliseconds: Int64 {
    switch self {
    case .trueFalse: 4_000
    case .choice: 6_000
    case .multipleChoice: 10_000
    case .numeric: 10_000
    case .text: 20_000
    case .extendedText: 120_000
    case .elements(let count): 3_000 * Int64(count)
    case .gaps(let typed, let count): 10_000 * Int64(typed) + 6_000 * Int64(count - typed)
    case .reading: 0
    }
  }

  /// Whether the answer is made rather than picked; the rush limit is higher then (NT15, NT10).
  package var isConstructed: Bool {
    switch self {
    case .numeric, .text, .extendedText: true
    case .gaps(let typed, _): typed > 0
    case .trueFalse, .choice, .multipleChoice, .elements, .reading: false
    }
  }
}
