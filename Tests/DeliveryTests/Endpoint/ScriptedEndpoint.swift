import Synchronization
import TestSupport

/// A Caliper endpoint on loopback that keeps what it takes, and errs as a test says.
final class ScriptedEndpoint: Sendable {
  /// A step for a question, or `nil` for what an endpoint does about which all is well.
  ///
  /// The question is among those of the state already.
  typealias Script = @Sendable (EndpointQuestion, inout EndpointState) -> ServerStep?

  let server: ScriptedServer
  private let shared: Shared

  /// What the server's threads keep; apart, so that they do not keep the endpoint.
  private final class Shared: Sendable {
    let state = Mutex(EndpointState())
  }

  init(
    dropsBeforeReading: @escaping @Sendable (Int) -> Bool = { _ in false },
    _ script: @escaping Script
  ) throws {
    let shared = Shared()
    self.shared = shared
    server = try ScriptedServer(dropsBeforeReading: dropsBeforeReading) { request, _ in
      shared.state.withLock { state in
        let question = EndpointQuestion(request)
        state.questions.append(question)
        state.authorizations.append(request.headers["authorization"])
        return script(question, &state) ?? state.standardStep(question)
      }
    }
  }

  /// One about which all is well.
  convenience init() throws { try self.init { _, _ in nil } }

  var state: EndpointState { shared.state.withLock { $0 } }
}
