/// What is open over the page.
package enum Overlay: String, Equatable, Sendable, Codable {
  case help
  /// What is sent: the run's events so far, and the open window.
  case eventViewer
  /// The same as JSON, as it is sent.
  case eventJSON
  /// The passage of the item that is up, over the whole window.
  case passage
  /// The list of items.
  case itemList
  /// Leave, abandon or stay.
  case quitDialog
  /// "n questions are not answered: finish all the same?"
  case unansweredDialog

  /// Whether being there counts as aside (design.md 3, row 6); reading the passage, lists and
  /// dialogs do not.
  package var isAside: Bool {
    switch self {
    case .help, .eventViewer, .eventJSON: true
    case .passage, .itemList, .quitDialog, .unansweredDialog: false
    }
  }

  /// Whether it is another form of an overlay: to change between them is no other opening.
  func isForm(of other: Overlay?) -> Bool {
    let forms: Set<Overlay> = [.eventViewer, .eventJSON]
    return other.map { forms.contains(self) && forms.contains($0) } ?? false
  }
}
