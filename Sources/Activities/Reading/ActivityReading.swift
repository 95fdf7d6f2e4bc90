/// What reading an activity file gave.
package struct ActivityReading: Sendable {
  /// `nil` when there is any error.
  package var activity: Activity?
  /// The activity as far as it could be read, which may be wrong anywhere; `nil` where not at all.
  package var outline: Activity?
  /// Everything that was found, in file order.
  package var problems: [Problem]
  /// Whether the file means to be an activity: its root has the key `bellwork`.
  ///
  /// Where JSON could not be read to its end, whether that key stands anywhere in the file.
  package var isActivity: Bool
  /// For showing the problems: `ProblemText(fileName: …, source: …)`.
  package var source: SourceText

  package init(
    activity: Activity?, outline: Activity?, problems: [Problem], isActivity: Bool,
    source: SourceText
  ) {
    self.activity = activity
    self.outline = outline
    self.problems = problems
    self.isActivity = isActivity
    self.source = source
  }
}
