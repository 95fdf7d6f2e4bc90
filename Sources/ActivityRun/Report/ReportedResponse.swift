/// The first answer given to a graded item in a run.
///
/// Response-time effort is judged by first answers: whoever answers again has read the item and
/// its feedback (Wise and Kong 2005; reliability.md C.1).
package struct ReportedResponse: Equatable, Sendable, Codable {
  package var item: ReportedItem
  /// When the item came up, in milliseconds since 1970.
  package var shownAtMilliseconds: Int64
  /// Run-clock milliseconds from shown to confirmed, whatever their labels.
  package var responseMilliseconds: Int64
  /// A faster answer is a rapid guess, right or wrong.
  package var rushLimitMilliseconds: Int64
  /// Full score; where nothing was revealed an answer may be changed, and the last one counts.
  package var isRight: Bool
  /// Further answers, after feedback.
  package var retries: Int

  package init(
    item: ReportedItem, shownAtMilliseconds: Int64, responseMilliseconds: Int64,
    rushLimitMilliseconds: Int64, isRight: Bool, retries: Int = 0
  ) {
    self.item = item
    self.shownAtMilliseconds = shownAtMilliseconds
    self.responseMilliseconds = responseMilliseconds
    self.rushLimitMilliseconds = rushLimitMilliseconds
    self.isRight = isRight
    self.retries = retries
  }

  package var isRapid: Bool { responseMilliseconds < rushLimitMilliseconds }
}
