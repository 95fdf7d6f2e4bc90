import Activities
import Testing

@Suite struct DisplayWidthTests {
  struct Case: CustomTestStringConvertible {
    var scalar: Unicode.Scalar
    var width: DisplayWidth
    var testDescription: String { "U+\(String(scalar.value, radix: 16))" }
  }

  static let cases = [
    Case(scalar: "a", width: .one), Case(scalar: "é", width: .one),
    Case(scalar: "\u{301}", width: .zero), Case(scalar: "\u{20E3}", width: .zero),
    Case(scalar: "\u{1160}", width: .zero), Case(scalar: "\u{93E}", width: .one),
    Case(scalar: "日", width: .two), Case(scalar: "\u{FF01}", width: .two),
    Case(scalar: "\u{1100}", width: .two), Case(scalar: "🦊", width: .two),
    Case(scalar: "\u{1F1EB}", width: .one), Case(scalar: "\u{2764}", width: .one),
    Case(scalar: "─", width: .one), Case(scalar: "✓", width: .one),
    Case(scalar: "█", width: .one), Case(scalar: "\u{1FAE8}", width: .unknown),
    Case(scalar: "\u{378}", width: .unknown), Case(scalar: "\u{10FFFF}", width: .unknown),
  ]

  @Test(arguments: cases) func `is what the C library says`(_ sample: Case) {
    #expect(DisplayWidth(of: sample.scalar) == sample.width)
  }
}
