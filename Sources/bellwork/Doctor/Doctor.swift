import EventDelivery
import Storage

/// Looks at everything bellwork needs, and goes on where something is not as it should be.
struct Doctor {
  let environment: [String: String]
  /// How emails may be shown.
  let look: ReportLook
  let nowMilliseconds: Int64

  @MainActor
  func report(places: Result<Places, any Error>) -> DoctorReport {
    let terminal = TerminalSituation.live(environment: environment).facts.map(\.finding)
    return DoctorReport(findings: terminal + findings(places))
  }

  private func findings(_ places: Result<Places, any Error>) -> [DoctorFinding] {
    switch places {
    case .failure(let error):
      [ConfigurationFact.noPlaces(CommandFailure(error)?.line ?? "\(error)").finding]
    case .success(let places): findings(places)
    }
  }

  private func findings(_ places: Places) -> [DoctorFinding] {
    let reading = ConfigReading(places)
    let configuration = ConfigurationLook(
      places: places, reading: reading, look: look, environment: environment)
    let sinks = reading.config.map { SinkFactory(places: places, config: $0).configs }
    let data = DataLook(
      places: places, sinks: (sinks ?? []).map { SinkName(rawValue: $0.name) },
      retentionDays: reading.config?.retentionDays)
    let examination = (try? data.database.get()) ?? nil
    let reports = ReportsLook(
      places: places, sinks: sinks, standings: examination?.sinks ?? [:],
      deliveries: examination == nil
        ? [:] : DatabaseExamination.standings(path: places.database),
      nowMilliseconds: nowMilliseconds)
    return configuration.facts.map(\.finding) + data.facts.map(\.finding)
      + reports.facts.map(\.finding)
  }
}
