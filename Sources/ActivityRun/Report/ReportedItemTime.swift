/// Active time while an item was up, once for each time it came up.
package struct ReportedItemTime: Equatable, Sendable, Codable {
  package var item: ReportedItem
  /// When the item came up, in milliseconds since 1970.
  package var shownAtMilliseconds: Int64
  package var milliseconds: Int64

  package init(item: ReportedItem, shownAtMilliseconds: Int64, milliseconds: Int64) {
    self.item = item
    self.shownAtMilliseconds = shownAtMilliseconds
    self.milliseconds = milliseconds
  }
}
