import CPseudoTerminal

/// The modes of a terminal, as `stty -g` prints them.
package struct TTYAttributes: Equatable, Sendable {
  private let values: [UInt32]

  init(terminal: Int32) throws {
    var values = [UInt32](repeating: 0, count: Int(terminal_attribute_count))
    guard terminal_attributes(terminal, &values) == 0 else {
      throw TestFailure("the terminal does not tell its modes")
    }
    self.values = values
  }
}
