/// Who and where, as the events of a run carry it; frozen when the run begins.
package struct EventContext: Equatable, Sendable, Codable {
  package var runID: RunID
  /// The sensor's URL, which envelopes name.
  package var sensor: String
  /// The application: its IRI, or all that is told of it.
  package var edApp: RelatedEntity
  /// The application's name, as dashboards show it.
  package var appName: String
  package var actor: TimebackUser
  /// One of the platform's ten subjects (timeback.md A.4.1).
  package var subject: String
  package var course: EventCourse?
  package var activity: EventActivity
  package var related = RelatedEntities()

  package init(
    runID: RunID, sensor: SensorURL, appName: String, edApp: RelatedEntity? = nil,
    actor: TimebackUser, subject: String, course: EventCourse? = nil, activity: EventActivity,
    related: RelatedEntities = RelatedEntities()
  ) {
    self.runID = runID
    self.sensor = sensor.text
    self.edApp = edApp ?? .uri(sensor.text)
    self.appName = appName
    self.actor = actor
    self.subject = subject
    self.course = course
    self.activity = activity
    self.related = related
  }
}
