import Activities
import Glibc

/// Random numbers of the distributions that the simulation needs.
struct Chance {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: Seed(value: seed)) }

  mutating func number(below bound: Int) -> Int { generator.next(below: bound) }

  /// Below 1, each as likely.
  mutating func share() -> Double { Double(generator.next() >> 11) / 0x1p53 }

  mutating func uniform(_ low: Double, _ high: Double) -> Double { low + (high - low) * share() }

  /// Each factor as likely as the next: 6 to 12 as often as 60 to 120.
  mutating func logUniform(_ low: Double, _ high: Double) -> Double {
    exp(uniform(log(low), log(high)))
  }

  /// `sigma` is that of the logarithm (Box and Muller).
  mutating func logNormal(median: Double, sigma: Double) -> Double {
    let radius = sqrt(-2 * log(1 - share()))
    return median * exp(sigma * radius * cos(2 * .pi * share()))
  }
}
