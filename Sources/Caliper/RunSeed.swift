/// The random 128 bits a run begins with; its event ids follow from them.
package struct RunSeed: Hashable, Sendable, Codable {
  package var high: UInt64
  package var low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }
}
