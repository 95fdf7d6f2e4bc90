import Caliper
import EventDelivery
import Sinks

/// Asks each Caliper endpoint of the configuration for a token, to check a made-up report, and
/// whether its roster knows the courses that reports name.
struct EndpointLook {
  let factory: SinkFactory
  /// Of this folder, with the ids of the run's environment.
  let courses: TimebackConfig
  /// Where an endpoint's roster is; `nil` where it has none that is known.
  var roster: (CaliperEndpoint) -> (services: CaliperEndpoint.Environment, api: SensorURL)? = {
    guard let services = $0.environment, let api = SensorURL(services.rosterAPI) else { return nil }
    return (services, api)
  }

  var facts: [ReportsFact] {
    get async {
      var facts: [ReportsFact] = []
      for case .caliper(let sink) in factory.configs {
        let answer = await answer(of: sink)
        facts.append(.connection(name: sink.name, answer))
        if case .failed = answer { continue }
        facts += await standings(askedOf: sink).map { [.courses(name: sink.name, $0)] } ?? []
      }
      return facts
    }
  }

  /// `nil` where there is nothing to ask, or nobody.
  private func standings(askedOf config: CaliperSinkConfig) async -> ReportsFact.CourseAnswer? {
    let ids = courses.courses.compactMap { course in course.id.map { (course.name, $0) } }
    guard !ids.isEmpty, let roster = roster(config.endpoint),
      roster.services == courses.environment.services
    else { return nil }
    var answer = ReportsFact.CourseAnswer()
    do {
      let sink = try factory.caliper(config, timeoutSeconds: 10)
      for (name, id) in ids {
        switch try await sink.standing(ofCourse: id, api: roster.api) {
        case .known: answer.known.append("\(name): \(id)")
        case .unknown: answer.unknown.append("\(name): \(id)")
        // What holds for one course holds for all.
        case .notAllowed: return .init(obstacle: "these credentials may not look courses up")
        case .unclear(let status): return .init(obstacle: "the roster answered \(status)")
        }
      }
    } catch {
      answer.obstacle = "\(error)"
    }
    return answer
  }

  private func answer(of config: CaliperSinkConfig) async -> ReportsFact.EndpointAnswer {
    do {
      let sink = try factory.caliper(config, timeoutSeconds: 10)
      return switch try await sink.validate([SampleEvent.sealed(sensor: factory.sensor)]) {
      case .valid: .taken(place: config.place)
      case .notOffered: .notChecked(place: config.place)
      case .invalid(let reasons): .refused(place: config.place, reasons: reasons)
      }
    } catch let fault as CredentialFault {
      return .failed(fault.message, isHeld: true)
    } catch let error as CaliperSinkError {
      return .failed("\(error)", isHeld: error.advice == .hold)
    } catch {
      return .failed("\(error)", isHeld: false)
    }
  }
}

extension Doctor {
  /// What the endpoints of the configuration answer; nothing where it cannot be read, which is
  /// said already.
  @MainActor
  func connections(places: Result<Places, any Error>) async -> [DoctorFinding] {
    guard case .success(let places) = places, let config = ConfigReading(places).config else {
      return []
    }
    let factory = SinkFactory(places: places, config: config)
    return await EndpointLook(factory: factory, courses: courses(config)).facts.map(\.finding)
  }

  /// A file that cannot be read is said already.
  private func courses(_ config: UserConfig) -> TimebackConfig {
    guard
      let environment = try? TimebackEnvironment.resolved(
        variables: environment, sinks: config.sinks ?? [])
    else { return TimebackConfig() }
    let folders = FilePath.ancestors(of: FilePath.absolute("."))
    let found = try? TimebackConfigSearch(environment: environment).first(in: folders)
    return found?.config ?? TimebackConfig(environment: environment)
  }
}
