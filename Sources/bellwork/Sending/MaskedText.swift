import Activities
import EventDelivery

/// Text of events for whoever reads it: a terminal shows no whole address, a pipe needs the bytes.
struct MaskedText {
  let isTerminal: Bool

  func line(_ text: String) -> String {
    guard isTerminal else { return text }
    // In ids the sign is percent-encoded.
    let encoded = text.replacing(/[^\/"\s]+%40[A-Za-z0-9.\-]+/) { match in
      let address = match.output.replacing("%40", with: "@")
      return Redaction.address(address).replacing("@", with: "%40")
    }
    return Printable.clean(Redaction.masked(encoded))
  }
}
