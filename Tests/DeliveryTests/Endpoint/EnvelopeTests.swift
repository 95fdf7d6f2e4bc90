import Caliper
import Foundation
import Sinks
import TestSupport
import Testing

struct EnvelopeTests {
  @Test func `holds the sealed bytes as they are, in order`() {
    // No encoder would write these events so.
    let events = [#"{ "id" : "1" , "x":1.50}"#, #"{"id":"2","u":"\u00e9\/é"}"#].enumerated().map {
      SealedEvent(
        id: Samples.event($0.offset).id, runID: Samples.runID(1), kind: .external,
        eventTimeMilliseconds: 0, bytes: Array($0.element.utf8))
    }
    let bytes = Envelope.bytes(
      of: events, sensor: "https://example.org", sendTimeMilliseconds: 1_767_225_600_001)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #"{"data":[{ "id" : "1" , "x":1.50},{"id":"2","u":"\u00e9\/é"}],"#
        + #""dataVersion":"http://purl.imsglobal.org/ctx/caliper/v1p2","#
        + #""sendTime":"2026-01-01T00:00:00.001Z","sensor":"https://example.org"}"#)
  }

  @Test func `is JSON with four members, whatever the sensor is`() throws {
    for sensor in HardText.fixed + HardText.texts(100, seed: 3) + ["https://example.org/\"x\\"] {
      let bytes = Envelope.bytes(
        of: Samples.events(0..<3), sensor: sensor, sendTimeMilliseconds: 0)
      let object = try #require(
        JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
      #expect(Set(object.keys) == ["data", "dataVersion", "sendTime", "sensor"])
      #expect(object["sensor"] as? String == sensor)
      #expect((object["data"] as? [Any])?.count == 3)
    }
  }
}
