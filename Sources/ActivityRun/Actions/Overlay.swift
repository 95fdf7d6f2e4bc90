/// What is open over the page.
package enum Overlay: String, Equatable, Sendable, Codable {
  case help
  /// What is sent: the run's events so far, and the open window.
  case eventViewer
  /// The passage of the item that is up, over the whole window.
  case passage
  /// The list of items.
  case itemList
  /// Leave, abandon or stay.
  case quitDialog
  /// "n questions are not answered: finish all the same?"
  case unansweredDialog

  /// Whether being there counts as aside (design.md 3, row 6); reading the passage, lists and dialogs do not.
  package var isAside: Bool {
    switch self {
    case .help, .eventViewer: true
    case .passage, .itemList, .quitDialog, .unansweredDialog: false
    }
  }
}
