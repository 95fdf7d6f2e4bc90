import Foundation
import TestSupport

/// What a request asks of a Caliper endpoint.
enum EndpointQuestion: Equatable, Sendable {
  case token
  /// The ids of the events in an envelope, as they stand there.
  case events([String])
  case lookup(String)
  case job(String)
  case other

  init(_ request: ReceivedRequest) {
    let path =
      request.target.firstRange(of: "127.0.0.1").map {
        request.target[$0.upperBound...].drop { $0 != "/" }
      } ?? request.target[...]
    if path == "/token" {
      self = .token
    } else if path == "/caliper/event", let ids = EndpointQuestion.ids(in: request.body) {
      self = .events(ids)
    } else if path.hasPrefix("/caliper/events/") {
      self = .lookup(String(path.dropFirst("/caliper/events/".count)))
    } else if path.hasPrefix("/jobs/"), path.hasSuffix("/status") {
      self = .job(String(path.dropFirst("/jobs/".count).dropLast("/status".count)))
    } else {
      self = .other
    }
  }

  private static func ids(in body: [UInt8]) -> [String]? {
    (try? JSONDecoder().decode(Envelope.self, from: Data(body)))?.data.map(\.id)
  }

  private struct Envelope: Decodable {
    var data: [Event]

    struct Event: Decodable { var id: String }
  }
}
