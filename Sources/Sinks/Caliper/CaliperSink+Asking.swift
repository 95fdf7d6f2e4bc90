package import Caliper
import EventDelivery

extension CaliperSink {
  /// Those of the ambiguous entries that the endpoint has are kept as confirmed; the rest is left
  /// to be sent, in order.
  ///
  /// An endpoint that cannot be asked (404, 405, 501 to the question itself) is sent them again:
  /// ids stay the same, so that it can tell.
  func withoutThoseThere(
    _ entries: [OutboxEntry], _ progress: (DeliveryResult) async throws -> Void
  ) async throws -> [SealedEvent] {
    var missing: [SealedEvent] = []
    var canBeAsked = true
    for entry in entries {
      guard entry.isAmbiguous, canBeAsked, let path = dialect.lookupPath(of: entry.event.id) else {
        missing.append(entry.event)
        continue
      }
      switch try await request(.get, path).0.status {
      case 200: try await progress(DeliveryResult(confirmed: [entry.event.id]))
      case 405, 501:
        canBeAsked = false
        missing.append(entry.event)
      case 404: missing.append(entry.event)
      case let status:
        throw error(.status(status, reason: ""), .backOff, nothingArrived: false)
      }
    }
    return missing
  }

  /// Follows a job to its end; returns why it failed, `nil` where it did not.
  ///
  /// - Throws: `CaliperSinkError` where it does not end in 30 s: then the events are asked for by
  ///   their ids at the next try.
  func outcome(ofJob job: String) async throws -> String? {
    guard let path = dialect.jobPath(job) else { return nil }
    for _ in 0..<30 {
      let (answer, token) = try await request(.get, path)
      switch (answer.status, JobAnswer(answer.body)) {
      case (200, .failed(let reason)):
        return Redaction.line(reason, secrets: [token].compactMap(\.self))
      case (200, .completed): return nil
      // Nobody to ask about it: the answer to the events was a success.
      case (404, _), (405, _), (501, _): return nil
      default: try await clock.sleep(1_000)
      }
    }
    throw error(.jobUnfinished(job), .backOff, nothingArrived: false)
  }

  /// Asks the endpoint to look at an event without storing it; returns what is wrong with it.
  ///
  /// - Throws: `CaliperSinkError`.
  package func validate(_ events: [SealedEvent]) async throws -> Validation {
    guard let path = dialect.validationPath else { return .notOffered }
    guard !connection.lacksCredentials else {
      throw error(.noCredentials, .hold, nothingArrived: true)
    }
    let named = events.first.map(\.sensor) ?? ""
    let body = dialect.body(
      of: events, sensor: named.isEmpty ? sensor : named, sendTimeMilliseconds: clock.now())
    let (answer, token) = try await request(.post, path, body: body)
    let secrets = [token].compactMap(\.self)
    let said = EndpointAnswer(answer.body)
    switch answer.status {
    case 200...299 where said?.isError != true: return .valid
    case 404, 405, 501: return .notOffered
    case 200...299, 400, 422:
      let words = [said?.message].compactMap(\.self) + (said?.faults ?? []).compactMap(\.message)
      return .invalid(words.map { Redaction.line($0, secrets: secrets) })
    case let status:
      let reason = Redaction.line(said?.message ?? "", secrets: secrets)
      switch SendDecision.of(status: status) {
      case .refreshToken:
        throw error(.held(.notAllowed, reason: reason), .hold, nothingArrived: true)
      case .hold(let hold): throw error(.held(hold, reason: reason), .hold, nothingArrived: true)
      case .confirm, .retry, .split:
        throw error(.status(status, reason: reason), .backOff, nothingArrived: true)
      }
    }
  }

  /// What an endpoint says of events it was asked to look at.
  package enum Validation: Equatable, Sendable {
    case valid
    case invalid([String])
    case notOffered
  }
}
