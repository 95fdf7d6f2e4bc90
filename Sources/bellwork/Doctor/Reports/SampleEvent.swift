import Caliper
import FoundationEssentials

/// A made-up report of five seconds of nobody, for an endpoint to look at.
enum SampleEvent {
  static func sealed(sensor: SensorURL) -> SealedEvent {
    let id = EventID(rawValue: UUID())
    let text = """
      {"@context":"\(CaliperEvent.context)","action":"SpentTime",\
      "actor":{"email":"sample@example.com","id":"\(sensor.appending(["users", "sample"]))",\
      "role":"student","type":"TimebackUser"},\
      "eventTime":"2026-01-27T10:00:05.000Z","generated":{"id":"\(EventID(rawValue: UUID()).urn)",\
      "items":[{"endDate":"2026-01-27T10:00:05.000Z","startDate":"2026-01-27T10:00:00.000Z",\
      "type":"active","value":5}],"type":"TimebackTimeSpentMetricsCollection"},\
      "id":"\(id.urn)","object":{"activity":{"name":"Sample"},"app":{"name":"bellwork"},\
      "id":"\(sensor.appending(["activities", "sample"]))","process":true,"subject":"None",\
      "type":"TimebackActivityContext"},"profile":"\(CaliperEvent.profile)",\
      "type":"TimeSpentEvent"}
      """
    return SealedEvent(
      id: id, runID: RunID(rawValue: id.rawValue), kind: .external,
      eventTimeMilliseconds: 1_769_508_005_000, sensor: sensor.text, bytes: Array(text.utf8))
  }
}
