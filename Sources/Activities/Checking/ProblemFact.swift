/// A kind of fact that can be reported about a file; the sentences live in its `+Message` file.
package protocol ProblemFact: Equatable, Sendable {
  /// Stable, for machines and for looking up: lower case, words joined by `-`.
  var code: String { get }
  var level: ProblemLevel { get }
  /// Lower case, without a full stop; may hold text of the file: clean it before it is shown.
  var message: String { get }
  /// What would be right, as words for a person; `nil` where nothing can be proposed.
  var suggestion: String? { get }
  /// What else helps to see it, e.g. the choices there are.
  var detail: String? { get }
}

extension ProblemFact {
  package var detail: String? { nil }
}
