/// MurmurHash3 (x64, 128 bits, seed 0) over whole 16-byte blocks, given as pairs of words.
package struct MurmurMix {
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var length: UInt64 = 0

  private static let firstFactor: UInt64 = 0x87c3_7b91_1142_53d5
  private static let secondFactor: UInt64 = 0x4cf5_ad43_2745_937f

  package init() {}

  package mutating func add(_ a: UInt64, _ b: UInt64) {
    first ^= (a &* Self.firstFactor).rotated(31) &* Self.secondFactor
    first = (first.rotated(27) &+ second) &* 5 &+ 0x52dc_e729
    second ^= (b &* Self.secondFactor).rotated(33) &* Self.firstFactor
    second = (second.rotated(31) &+ first) &* 5 &+ 0x3849_5ab5
    length += 16
  }

  package func finished() -> (UInt64, UInt64) {
    var (a, b) = (first ^ length, second ^ length)
    a &+= b
    b &+= a
    (a, b) = (a.finalized, b.finalized)
    a &+= b
    b &+= a
    return (a, b)
  }
}

extension UInt64 {
  fileprivate func rotated(_ bits: UInt64) -> UInt64 { self << bits | self >> (64 - bits) }

  fileprivate var finalized: UInt64 {
    var word = self
    word = (word ^ (word >> 33)) &* 0xff51_afd7_ed55_8ccd
    word = (word ^ (word >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return word ^ (word >> 33)
  }
}
