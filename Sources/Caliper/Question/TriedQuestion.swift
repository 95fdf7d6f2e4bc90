/// A question and which try at it, as its events are made from them.
package struct TriedQuestion: Equatable, Sendable {
  /// The item's identifier in its file.
  package var item: String
  package var name: String?
  /// From 1.
  package var attempt: Int

  package init(item: String, name: String? = nil, attempt: Int) {
    self.item = item
    self.name = name
    self.attempt = attempt
  }
}
