import EventDelivery
import Sinks

/// Asks each Caliper endpoint of the configuration for a token, and to check a made-up report.
struct EndpointLook {
  let factory: SinkFactory

  var facts: [ReportsFact] {
    get async {
      var facts: [ReportsFact] = []
      for case .caliper(let sink) in factory.configs {
        facts.append(.connection(name: sink.name, await answer(of: sink)))
      }
      return facts
    }
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
    return await EndpointLook(factory: factory).facts.map(\.finding)
  }
}
