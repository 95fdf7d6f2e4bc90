import FoundationEssentials
import Testing

@testable import Activities

@Suite struct NumericScoringTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let target: AcceptedNumber.Target
    let typed: String
    let isRight: Bool

    init(_ name: String, _ target: AcceptedNumber.Target, _ typed: String, _ isRight: Bool) {
      self.name = name
      self.target = target
      self.typed = typed
      self.isRight = isRight
    }

    var testDescription: String { name }
  }

  private static func decimal(_ text: String) -> Decimal {
    Decimal(string: text) ?? .nan
  }

  private static func value(_ text: String, within: AcceptedNumber.Tolerance? = nil)
    -> AcceptedNumber.Target
  {
    .value(decimal(text), tolerance: within)
  }

  static let rows: [Row] = [
    Row("same", value("0.3"), "0.3", true),
    Row("other", value("0.3"), "0.31", false),
    Row("sum of floating point", value("0.3"), "0.30000000000000004", true),
    Row("a third as a fraction", value("0.333333333333"), "1/3", true),
    Row("a third, too few digits", value("0.333333333333"), "0.333", false),
    Row("just inside the slack", value("1"), "1.000000001", true),
    Row("just outside the slack", value("1"), "1.0000000011", false),
    Row("zero has no slack", value("0"), "0.0000000000001", false),
    Row("zero", value("0"), "-0.00", true),
    Row("zero within a tolerance", value("0", within: .absolute(1)), "-1", true),
    Row("end of the tolerance", value("3.14", within: .absolute(decimal("0.005"))), "3.145", true),
    Row("past the tolerance", value("3.14", within: .absolute(decimal("0.005"))), "3.1451", false),
    Row("end of a percentage", value("9.81", within: .percent(2)), "10.0062", true),
    Row("past a percentage", value("9.81", within: .percent(2)), "10.0063", false),
    Row("percentage of a negative number", value("-50", within: .percent(10)), "-55", true),
    Row(
      "fraction within a tolerance", value("0.33", within: .absolute(decimal("0.01"))), "1/3", true),
    Row("range, lower end", .range(minimum: 1, maximum: 5), "1", true),
    Row("range, upper end", .range(minimum: 1, maximum: 5), "5", true),
    Row("range, below", .range(minimum: 1, maximum: 5), "0.99", false),
    Row("range, above", .range(minimum: 1, maximum: 5), "5.01", false),
    Row("open below", .range(minimum: nil, maximum: 5), "-1e999999999", true),
    Row("open above", .range(minimum: 5, maximum: nil), "1e999999999", true),
    Row("huge exponent", value("5"), "5e999999999", false),
    Row("tiny exponent", value("5"), "5e-999999999", false),
    Row("largest Decimal", value("1e127"), "1e127", true),
    Row("smallest Decimal", value("1e-127"), "1e-127", true),
    Row("smallest Decimal by percent", value("1e-127", within: .percent(1)), "1.01e-127", true),
    Row("no number in the file", .value(.nan, tolerance: nil), "5", false),
    Row("Avogadro", value("6.02e23", within: .percent(1)), "6.022×10^23", true),
    Row("electron", value("-1.6e-19"), "-1.6·10⁻¹⁹", true),
    Row(
      "38 digits", value("12345678901234567890123456789012345678"),
      "12345678901234567890123456789012345678", true),
  ]

  @Test(arguments: rows)
  func `compares exactly`(row: Row) {
    let interaction = NumericInteraction(accepted: [AcceptedNumber(target: row.target)])
    let outcome = interaction.outcome(typed: row.typed, language: LanguageTag("en"))
    #expect(outcome == Outcome(share: row.isRight ? 1 : 0))
  }

  @Test func `a hundred thousand digits are read and compared`() {
    let digits = String(repeating: "3", count: 100_000)
    let third = NumericInteraction(
      accepted: [AcceptedNumber(target: .range(minimum: 0, maximum: 1))])
    let english = LanguageTag("en")
    #expect(third.outcome(typed: "0." + digits, language: english).share == 1)
    #expect(third.outcome(typed: digits, language: english).share == 0)
    #expect(third.outcome(typed: "1/" + digits, language: english).remarks == [.notANumber])
    #expect(third.outcome(typed: "1e" + digits, language: english).share == 0)
    #expect(
      third.outcome(typed: String(repeating: "1,", count: 50_000), language: english).remarks
        == [.notANumber])
  }

  @Test func `the best score counts, with its feedback`() {
    let interaction = NumericInteraction(accepted: [
      AcceptedNumber(target: .value(10, tolerance: .absolute(5)), score: 0.5, feedback: "near"),
      AcceptedNumber(target: .value(10, tolerance: nil), score: 1, feedback: "right"),
    ])
    let english = LanguageTag("en")
    #expect(
      interaction.outcome(typed: "10", language: english) == Outcome(share: 1, feedback: ["right"]))
    #expect(
      interaction.outcome(typed: "12", language: english) == Outcome(share: 0.5, feedback: ["near"])
    )
  }

  @Test func `remarks say what else was missing`() {
    var format = NumberFormat()
    format.decimalPlaces = 2
    format.significantFigures = 3
    let interaction = NumericInteraction(
      accepted: [AcceptedNumber(target: Self.value("2.5"), feedback: "right")], unit: "km",
      format: format)
    func remarks(_ typed: String) -> [Outcome.Remark] {
      interaction.outcome(typed: typed, language: LanguageTag("en")).remarks
    }
    #expect(remarks("2.50 km").isEmpty)
    #expect(remarks("2.5") == [.decimalPlaces(2), .significantFigures(3)])
    #expect(remarks("5/2") == [.decimalPlaces(2), .significantFigures(3)])
    #expect(remarks("2.50 m") == [.checkUnit("km")])
    #expect(remarks("many") == [.notANumber])
    #expect(remarks("  ").isEmpty)
    #expect(remarks("2.6").isEmpty)
    #expect(interaction.outcome(typed: "2.5", language: LanguageTag("en")).feedback.isEmpty)
  }

  @Test func `the item's language goes before the activity's`() {
    let numeric = NumericInteraction(accepted: [
      AcceptedNumber(target: .value(1234, tolerance: nil))
    ])
    var item = Item(
      identifier: ItemID(rawValue: "q"), prompt: "?", interaction: .numeric(numeric))
    #expect(item.outcome(of: .text("1.234"), language: "en").share == 0)
    item.language = "de"
    #expect(item.outcome(of: .text("1.234"), language: "en").share == 1)
  }
}
