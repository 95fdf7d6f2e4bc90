/// Why an event that reads well cannot be reported.
package enum ReportedEventFault: Error, Equatable {
  /// A time below 0 or above 86 400 s (timeback.md A.6).
  case timeOutOfRange
  /// More right questions than questions, or a number below 0.
  case questionsOutOfRange
  /// XP, mastered units or an attempt that cannot be.
  case resultOutOfRange
}
