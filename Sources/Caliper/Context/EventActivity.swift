/// The activity a run goes through.
package struct EventActivity: Equatable, Sendable, Codable {
  /// `object.id`; see `ActivityPlace.activityID`.
  package var url: String
  package var name: String

  package init(url: String, name: String) {
    self.url = url
    self.name = name
  }
}
