/// Who and where, as the events of a run carry it; frozen when the run begins.
package struct EventContext: Equatable, Sendable, Codable {
  package var runID: RunID
  /// The sensor's URL, which envelopes name.
  package var sensor: String
  /// The application's IRI.
  package var edApp: String
  /// The application's name, as dashboards show it.
  package var appName: String
  package var actor: TimebackUser
  /// One of the platform's ten subjects (timeback.md A.4.1).
  package var subject: String
  package var course: EventCourse?
  package var activity: EventActivity
  package var related = RelatedEntities()

  package init(
    runID: RunID, sensor: SensorURL, appName: String, edApp: String? = nil, actor: TimebackUser,
    subject: String, course: EventCourse? = nil, activity: EventActivity
  ) {
    self.runID = runID
    self.sensor = sensor.text
    self.edApp = edApp ?? sensor.text
    self.appName = appName
    self.actor = actor
    self.subject = subject
    self.course = course
    self.activity = activity
  }
}
