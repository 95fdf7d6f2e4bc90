/// SplitMix64: the same seed gives the same numbers, on every machine and in every version.
///
/// After Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014. Shuffles
/// are written out here because the standard library's may change, and a resumed attempt must
/// show the order it began with (format.md 1.3).
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: Seed) { state = seed.value }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Seed.mix(state)
  }

  /// A number in 0..<bound, each as likely (Lemire's method); `bound` must be above 0.
  package mutating func next(below bound: Int) -> Int {
    precondition(bound > 0, "there is no number below \(bound)")
    let bound = UInt64(bound)
    let threshold = (0 &- bound) % bound
    while true {
      let product = next().multipliedFullWidth(by: bound)
      if product.low >= threshold { return Int(product.high) }
    }
  }

  /// The elements in a random order (Fisher and Yates), the kept ones in their places.
  package mutating func shuffled<Element>(
    _ elements: [Element], keeping isKept: (Element) -> Bool = { _ in false }
  ) -> [Element] {
    var result = elements
    let places = elements.indices.filter { !isKept(elements[$0]) }
    for last in stride(from: places.count - 1, to: 0, by: -1) {
      result.swapAt(places[last], places[next(below: last + 1)])
    }
    return result
  }
}
