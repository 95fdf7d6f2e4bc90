/// What all shares of a score have in common: they lie in 0...1.
enum Share {
  /// How far below 1 a sum of rounded weights may end and still be full: 3 × 0.3333333.
  private static let slack = 1e-6

  /// The nearest share; a sum that misses 1 by rounding alone is 1, what is not a number is 0.
  static func clamped(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    return value > 1 - slack ? 1 : value
  }
}
