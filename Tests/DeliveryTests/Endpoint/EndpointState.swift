import TestSupport

/// What a scripted endpoint has been asked, and what it has taken.
struct EndpointState: Sendable {
  var questions: [EndpointQuestion] = []
  /// How often each event was taken, by id.
  var taken: [String: Int] = [:]
  /// What came as the header `Authorization` with each question.
  var authorizations: [String?] = []

  /// The batches of events, in order.
  var batches: [[String]] {
    questions.compactMap { question in
      guard case .events(let ids) = question else { return nil }
      return ids
    }
  }

  var lookups: Int {
    questions.count { question in
      if case .lookup = question { true } else { false }
    }
  }

  var tokens: Int { questions.count { $0 == .token } }

  mutating func take(_ ids: [String]) {
    for id in ids { taken[id, default: 0] += 1 }
  }

  /// What an endpoint does about which all is well.
  mutating func standardStep(_ question: EndpointQuestion) -> ServerStep {
    switch question {
    case .token:
      return .answer(.json(#"{"access_token":"token-\#(tokens)","expires_in":3600}"#))
    case .events(let ids):
      take(ids)
      return .answer(.json(#"{"status":"success","message":"stored","errors":[]}"#))
    case .lookup(let id):
      return .answer(
        taken[id] == nil ? .json("{}", status: 404) : .json(#"{"event":{"externalId":"\#(id)"}}"#))
    case .job:
      return .answer(.json(#"{"job":{"id":"1","state":"completed"}}"#))
    case .other:
      return .answer(.json("{}", status: 404))
    }
  }
}
