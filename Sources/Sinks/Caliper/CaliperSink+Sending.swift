import Caliper
import EventDelivery

extension CaliperSink {
  /// Sends events and keeps what the answer says of them.
  func send(
    _ events: [SealedEvent], _ progress: (DeliveryResult) async throws -> Void
  ) async throws {
    guard let first = events.first else { return }
    guard !connection.lacksCredentials else {
      throw error(.noCredentials, .hold, nothingArrived: true)
    }
    let body = dialect.body(
      of: events, sensor: first.sensor.isEmpty ? sensor : first.sensor,
      sendTimeMilliseconds: clock.now())
    let (answer, token) = try await request(.post, dialect.sendPath, body: body)
    let said = EndpointAnswer(answer.body)
    let reason = words(of: answer, said, hiding: token)
    switch SendDecision.of(status: answer.status) {
    case .confirm: try await confirm(events, answer, said, reason, progress)
    case .split: try await split(events, answer, said, reason, progress)
    case .retry:
      let wait = answer.headers["retry-after"].flatMap {
        RetryAfter.milliseconds($0, now: clock.now())
      }
      throw error(
        .status(answer.status, reason: reason), wait.map { .after(milliseconds: $0) } ?? .backOff,
        nothingArrived: [408, 425, 429, 503].contains(answer.status))
    // The fresh token was refused as well.
    case .refreshToken:
      throw error(.held(.notAllowed, reason: reason), .hold, nothingArrived: true)
    case .hold(let hold): throw error(.held(hold, reason: reason), .hold, nothingArrived: true)
    }
  }

  /// A 2xx is no plain success where its body lists errors, names a job, or is somebody else's.
  private func confirm(
    _ events: [SealedEvent], _ answer: HTTPAnswer, _ said: EndpointAnswer?, _ reason: String,
    _ progress: (DeliveryResult) async throws -> Void
  ) async throws {
    if said == nil, !answer.body.isEmpty, !answer.mayBeJSON {
      throw error(.held(.foreignAnswer, reason: ""), .hold, nothingArrived: true)
    }
    if let said, said.isError {
      guard let faulty = said.faulty(among: events.map(\.id.urn)) else {
        return try await split(events, answer, said, reason, progress)
      }
      return try await progress(result(events, faulty, answer.status))
    }
    if let job = said?.jobID, let refusal = try await outcome(ofJob: job) {
      return try await split(events, answer, nil, refusal, progress)
    }
    try await progress(DeliveryResult(confirmed: events.map(\.id)))
  }

  /// Nothing of it was stored: those the endpoint names are set aside and the others sent again,
  /// or each half alone.
  private func split(
    _ events: [SealedEvent], _ answer: HTTPAnswer, _ said: EndpointAnswer?, _ reason: String,
    _ progress: (DeliveryResult) async throws -> Void
  ) async throws {
    if events.count == 1 {
      let refusal = DeliveryResult.Refusal(
        event: events[0].id, reason: "\(answer.status): \(reason)")
      return try await progress(DeliveryResult(setAside: [refusal]))
    }
    if let faulty = said?.faulty(among: events.map(\.id.urn)), faulty.count < events.count {
      var named = result(events, faulty, answer.status)
      named.confirmed = []
      try await progress(named)
      let rest = events.enumerated().filter { faulty[$0.offset] == nil }.map(\.element)
      return try await send(rest, progress)
    }
    let middle = events.count / 2
    try await send(Array(events[..<middle]), progress)
    try await send(Array(events[middle...]), progress)
  }

  private func result(
    _ events: [SealedEvent], _ faulty: [Int: String], _ status: Int
  ) -> DeliveryResult {
    var result = DeliveryResult()
    for (place, event) in events.enumerated() {
      if let words = faulty[place] {
        let reason = "\(status): \(Redaction.line(words))"
        result.setAside.append(DeliveryResult.Refusal(event: event.id, reason: reason))
      } else {
        result.confirmed.append(event.id)
      }
    }
    return result
  }

  /// The endpoint's words, else its first ones: enough to see what it is.
  private func words(
    of answer: HTTPAnswer, _ said: EndpointAnswer?, hiding token: String?
  ) -> String {
    let parts = [said?.message].compactMap(\.self) + (said?.faults ?? []).compactMap(\.message)
    let text =
      parts.isEmpty
      ? String(decoding: answer.body.prefix(200), as: UTF8.self) : parts.joined(separator: "; ")
    return Redaction.line(text, secrets: [token].compactMap(\.self))
  }

  /// A request below the base URL whose failures are this sink's errors.
  func request(
    _ method: HTTPRequest.Method, _ path: String, body: [UInt8] = []
  ) async throws -> (HTTPAnswer, String?) {
    try await request(method, url: endpoint.baseURL + path, body: body)
  }

  /// The same to a whole URL.
  func request(
    _ method: HTTPRequest.Method, url: String, body: [UInt8] = []
  ) async throws -> (HTTPAnswer, String?) {
    do {
      let (answer, token) = try await connection.send(method, url: url, body: body)
      return (answer, token)
    } catch let failure as HTTPFailure {
      let advice: RetryAdvice =
        switch failure {
        case .untrusted, .noLibrary, .badAddress: .hold
        case .unreachable, .cutOff, .timedOut, .tooLong: .backOff
        }
      throw error(.failure(failure), advice, nothingArrived: !failure.isAmbiguous)
    } catch let refusal as TokenRefusal {
      throw error(
        .token(status: refusal.status, reason: refusal.reason), advice(after: refusal),
        nothingArrived: true)
    }
  }

  private func advice(after refusal: TokenRefusal) -> RetryAdvice {
    if case .retry = SendDecision.of(status: refusal.status) {
      return refusal.retryAfter.flatMap { RetryAfter.milliseconds($0, now: clock.now()) }
        .map { .after(milliseconds: $0) } ?? .backOff
    }
    return .hold
  }
}
