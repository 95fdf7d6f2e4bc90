/// What is wrong with one value of an event; the value is left out, for it may be personal.
package enum EventFault: Equatable, Sendable {
  case notJSON
  case missing
  case wrongType(expected: JSONKind)
  /// A key that the platform does not know here.
  case unknownKey
  /// One of these texts is required.
  case notOneOf([String])
  case empty
  case notAnEventID
  case notAURI
  case notAnEmailAddress
  case notAnInstant
  case outOfRange(ClosedRange<Int64>)
  case below(Int64)
  case notADuration
  /// A time that comes before the one named.
  case before(String)
  /// More seconds than the window has, with the second of tolerance that the platform gives.
  case longerThanWindow
  case duplicateItem
  /// An item that is only sent together with the one named.
  case without(String)
  /// A number above the one named.
  case above(String)
  /// Course progress belongs into `generated.extensions.pctCompleteApp`.
  case progressAsItem
}
