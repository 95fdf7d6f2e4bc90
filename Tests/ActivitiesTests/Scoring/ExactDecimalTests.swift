import FoundationEssentials
import Testing

@testable import Activities

@Suite struct ExactDecimalTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `agrees with whole numbers`(seed: UInt64) {
    var generator = SeededGenerator(seed: Seed(value: seed))
    for _ in 0..<200 {
      let a = generator.next(below: 2_000_001) - 1_000_000
      let b = (generator.next(below: 2_001) - 1_000) * 100
      let (x, y) = (ExactDecimal(a), ExactDecimal(b))
      #expect(x + y == ExactDecimal(a + b), "seed \(seed): \(a) + \(b)")
      #expect(x - y == ExactDecimal(a - b), "seed \(seed): \(a) - \(b)")
      #expect(x * y == ExactDecimal(a * b), "seed \(seed): \(a) * \(b)")
      #expect((x < y) == (a < b), "seed \(seed): \(a) < \(b)")
      #expect((x == y) == (a == b), "seed \(seed): \(a) == \(b)")
    }
  }

  @Test(arguments: ["0", "-1234.50", "0.001", "100000", "1e127", "-1e-127", "6.02e23"])
  func `holds what a decimal holds`(text: String) throws {
    let decimal = try #require(Decimal(string: text))
    let exact = try #require(ExactDecimal(decimal))
    let digits = exact.digits.map(String.init).joined()
    #expect(
      Decimal(string: "\(exact.isNegative ? "-" : "")0\(digits)e\(exact.exponent)") == decimal)
  }

  @Test func `what is not a number is none`() {
    #expect(ExactDecimal(Decimal.nan) == nil)
  }

  @Test func `far exponents compare without writing zeros`() {
    let huge = ExactDecimal(1).scaled(byPowerOf10: 1_000_000_000)
    let tiny = ExactDecimal(1).scaled(byPowerOf10: -1_000_000_000)
    #expect(tiny < ExactDecimal(1) && ExactDecimal(1) < huge)
    #expect(-huge < -tiny && -tiny < .zero && .zero < tiny)
  }
}
