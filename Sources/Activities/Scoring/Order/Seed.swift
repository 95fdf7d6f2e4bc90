/// Where a shuffle begins: a number made from names, the same for ever.
///
/// FNV-1a (64 bits) over the UTF-8 of each name and a byte 0xFF, which no UTF-8 holds, after it;
/// then SplitMix64's finaliser, since FNV alone leaves the high bits of short names alike.
package struct Seed: Equatable, Sendable {
  package let value: UInt64

  package init(value: UInt64) { self.value = value }

  package init(_ names: [String]) {
    self.init(value: Seed.hash(names, from: 0xCBF2_9CE4_8422_2325))
  }

  /// The seed of one attempt of one learner at one activity (format.md 1.3, Shuffle).
  package init(learner: String, activity: String, attempt: Int) {
    self.init([learner, activity, String(attempt)])
  }

  /// The seed of a part: the choices of an item are not shuffled as those of the next are.
  package func mixed(with name: String) -> Seed {
    Seed(value: Seed.hash([name], from: value))
  }

  static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  private static func hash(_ names: [String], from start: UInt64) -> UInt64 {
    var hash = start
    func take(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    for name in names {
      name.utf8.forEach(take)
      take(0xFF)
    }
    return mix(hash)
  }
}
