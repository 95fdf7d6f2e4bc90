package import Activities

/// One confirmed answer at an item.
package struct Try: Equatable, Sendable {
  package let response: Response
  package let outcome: Outcome
  /// Run-clock milliseconds from shown to confirmed, whatever their labels.
  package let responseMilliseconds: Int64
  /// Milliseconds that this answer turned from active into rushing; 0 for nearly all.
  package let rushedMilliseconds: Int64
}
