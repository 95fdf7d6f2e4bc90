/// The points of a sweep: a seeded part of them on a working day, all with `BELLWORK_SOAK=1`.
package enum Sweep {
  /// One of `share` numbers from 1 to `count`, in order, the last one always; says which.
  package static func points(
    _ count: Int, oneOf share: Int = 10, of what: String, _ random: inout SeededRandom
  ) -> [Int] {
    guard !Soak.isOn else { return Array(1...count) }
    let chosen = (1...count).shuffled(using: &random).prefix(max(1, count / share))
    print("\(what): \(chosen.count) of \(count) points, \(random)")
    return Set(chosen).union([count]).sorted()
  }
}
