/// What a run's screens show besides its state.
package struct RunScreenContext: Equatable, Sendable {
  /// Whether the terminal reports its focus.
  package enum FocusReports: Equatable, Sendable { case yes, no, unknown }

  /// What the event viewer shows, as the projection words it.
  package var eventLines: [String]
  /// Reports that are not sent yet; `nil` where that is not known.
  package var waitingReports: Int?
  /// Where nothing is sent, and why; those reports do not wait.
  package var held: HeldReports?
  /// One line about trouble with delivery or storage, in the student's words.
  package var trouble: String?
  package var focusReports: FocusReports
  /// Nothing is recorded; the title line says so.
  package var isPractice: Bool
  /// Whether there is something that opens pictures and sounds outside the terminal.
  package var opensMedia = false
  /// What the runner has to say of the last key, in the student's words.
  package var remark: String?
  /// Whether Enter on the results leads to the picker; else it leaves.
  package var hasPicker: Bool

  package init(
    eventLines: [String] = [], waitingReports: Int? = nil, trouble: String? = nil,
    focusReports: FocusReports = .unknown, isPractice: Bool = false, hasPicker: Bool = true
  ) {
    self.eventLines = eventLines
    self.waitingReports = waitingReports
    self.trouble = trouble
    self.focusReports = focusReports
    self.isPractice = isPractice
    self.hasPicker = hasPicker
  }
}
