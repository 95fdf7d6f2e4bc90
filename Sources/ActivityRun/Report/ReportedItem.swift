/// An item that was asked, as a report names it.
package struct ReportedItem: Hashable, Sendable, Codable {
  /// `object.id` of its activity: an item's own name is unique in its activity alone.
  package var activity: String
  package var id: String
  /// On one line.
  package var prompt: String
  /// Its place in the file, from 0.
  package var place: Int

  package init(activity: String, id: String, prompt: String, place: Int) {
    self.activity = activity
    self.id = id
    self.prompt = prompt
    self.place = place
  }
}
