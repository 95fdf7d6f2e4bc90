package import Caliper

/// What is posted (timeback.md A.1): sealed events, unchanged, in the platform's four members.
package enum Envelope {
  /// The bytes of an envelope.
  ///
  /// The events' bytes are frozen, so they are put in as they are; the rest is encoded.
  /// - Parameters:
  ///   - events: At least one.
  ///   - sensor: The sending app's IRI.
  ///   - sendTimeMilliseconds: The moment of sending, anew at each try.
  /// - Returns: One JSON object in UTF-8.
  package static func bytes(
    of events: [SealedEvent], sensor: String, sendTimeMilliseconds: Int64
  ) -> [UInt8] {
    var bytes = Array(#"{"data":["#.utf8)
    for (place, event) in events.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += event.bytes
    }
    let rest =
      #"],"dataVersion":"\#(CaliperEvent.context)","sendTime":"#
      + #""\#(InstantText.text(sendTimeMilliseconds))","sensor":\#(JSONText.quoted(sensor))}"#
    return bytes + Array(rest.utf8)
  }
}
