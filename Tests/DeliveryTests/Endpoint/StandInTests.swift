import Caliper
import FoundationEssentials
import Testing

@testable import Sinks

/// Which events name what stands in for something real.
@Suite struct StandInTests {
  @Test(
    arguments: [
      (#"{"actor":{"email":"local-1@bellwork.invalid","id":"https://a.org/u"}}"#, StandIn.email),
      (#"{"actor":"https://a.org/users/local-1%40bellwork.invalid","object":"urn:a:b"}"#, .email),
      (
        #"{"actor":{"id":"https://a.org/users/x%40bellwork.invalid"},"object":{"id":"urn:a:b"}}"#,
        .email
      ),
      (#"{"actor":{"email":"a@b.org"},"object":{"id":"https://bellwork.invalid/x"}}"#, .sensor),
      (#"{"actor":{"email":"a@b.org"},"object":"https://bellwork.invalid/x"}"#, .sensor),
      (#"{"actor":{"email":"a@b.org"},"object":{"id":"https://a.org/bellwork.invalid/"}}"#, nil),
      (#"{"actor":{"email":"a@b.org"},"object":{"name":"bellwork.invalid"}}"#, nil),
      ("bellwork.invalid", nil), ("{}", nil),
    ] as [(String, StandIn?)])
  func `is found in events of every kind`(_ text: String, _ standIn: StandIn?) {
    let id = EventID(rawValue: UUID())
    let event = SealedEvent(
      id: id, runID: RunID(rawValue: id.rawValue), kind: .external, eventTimeMilliseconds: 0,
      bytes: Array(text.utf8))
    #expect(StandIn.in(event) == standIn)
  }
}
