/// One row of the table of labels: the rule, the wire's names for it, and the student's words.
package struct LabelRow: Equatable, Sendable {
  package let label: Label
  /// When it holds, as a claim that a teacher can read.
  package let rule: String
  package let type: TimeType
  package let subType: String?
  /// What a student reads.
  package let studentWords: String

  /// The one table; the order is the precedence (design.md 3).
  ///
  /// README and help texts come from it.
  package static let table: [LabelRow] = [
    LabelRow(
      label: .suspended, rule: "the machine slept, or the program was stopped (Ctrl-Z)",
      type: .inactive, subType: "suspended", studentWords: "computer asleep or program stopped"),
    LabelRow(
      label: .gap, rule: "the program did not run for more than 5 s and nothing explains it",
      type: .unknown, subType: "gap", studentWords: "we cannot tell"),
    LabelRow(
      label: .paused, rule: "the student paused", type: .inactive, subType: "paused",
      studentWords: "paused"),
    LabelRow(
      label: .unfocused,
      rule: "the terminal reported that another window has the focus, or the away key was pressed",
      type: .inactive, subType: "unfocused", studentWords: "in another window"),
    LabelRow(
      label: .idle, rule: "no key came for longer than the screen needs", type: .inactive,
      subType: "idle", studentWords: "no keys pressed"),
    LabelRow(
      label: .aside, rule: "help, the event viewer or settings were open beyond 20 s",
      type: .waste, subType: "aside", studentWords: "help screens"),
    LabelRow(
      label: .rushing, rule: "an item was answered wrongly, faster than it can be read",
      type: .antiPattern, subType: "rushing", studentWords: "answered too fast to read"),
    LabelRow(
      label: .active, rule: "otherwise", type: .active, subType: nil, studentWords: "working"),
  ]
}

extension Label {
  /// The label's row; the table has one for each, in the order of the cases (a test holds that).
  package var row: LabelRow { LabelRow.table[rawValue] }
}
