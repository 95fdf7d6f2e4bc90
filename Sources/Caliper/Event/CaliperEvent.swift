/// A Caliper 1.2 event of the TimebackProfile (timeback.md A.2).
///
/// `@context` and `profile` are always the same, `type` and `action` follow from `generated`.
package struct CaliperEvent: Equatable, Sendable {
  package static let context = "http://purl.imsglobal.org/ctx/caliper/v1p2"
  package static let profile = "TimebackProfile"

  package var id: EventID
  package var actor: TimebackUser
  package var object: ActivityContext
  /// Milliseconds since 1970, UTC.
  package var eventTimeMilliseconds: Int64
  package var generated: GeneratedMetrics
  package var edApp: RelatedEntity?
  /// `urn:uuid:` and the run's id, where the platform's SDK looks for it (timeback.md A.9).
  package var session: String?
  package var related: RelatedEntities
  /// `runId`, where the platform's documents look for it, `courseId`, and what the caller adds.
  package var extensions: [String: ExtensionValue]
}
