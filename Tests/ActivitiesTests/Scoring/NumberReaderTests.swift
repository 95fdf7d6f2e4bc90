import FoundationEssentials
import Testing

@testable import Activities

@Suite struct NumberReaderTests {
  @Test(
    arguments: NumberCase.marks + NumberCase.scripts + NumberCase.fractions + NumberCase.powers
      + NumberCase.units)
  func `reads the number that was typed`(row: NumberCase) {
    switch (row.reader.read(row.typed), row.expected) {
    case (.number(let number), .number(let value, let denominator)):
      #expect(number.numerator * ExactDecimal(denominator) == value * number.denominator)
    case (.otherUnit, .otherUnit), (.notANumber, .nothing):
      break
    case (let result, let expected):
      Issue.record("\(row.typed): read \(result) where \(expected) was expected")
    }
  }

  @Test(arguments: [
    ("12.50", 2, 4...4), ("12", 0, 2...2), ("1200", 0, 2...4), ("1200.", 0, 4...4),
    ("0.0012", 4, 2...2), ("0.00120", 5, 3...3), ("0", 0, 1...1), ("0.00", 2, 2...2),
    ("1.20e5", 2, 3...3), ("1,200.0", 1, 5...5),
  ])
  func `counts places and figures as typed`(typed: String, places: Int, figures: ClosedRange<Int>) {
    guard case .number(let number) = NumberCase(typed, 0).reader.read(typed) else {
      Issue.record("\(typed) was not read")
      return
    }
    #expect(number.decimalPlaces == places)
    #expect(number.significantFigures == figures)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `never stops on a random text`(seed: UInt64) {
    var generator = SeededGenerator(seed: Seed(value: seed))
    let alphabet = "0123456789019.,,''  //+-−eE×x^%½⅓²⁻٣٫٬１m$€°\u{200F}\u{301}👍🏽a\n"
    for _ in 0..<1_000 {
      let text = String(generator.characters(of: alphabet, atMost: 14))
      var format = NumberFormat()
      format.fractions = generator.next(below: 2) == 0
      format.thousands = generator.next(below: 2) == 0
      format.percent = generator.next(below: 2) == 0
      format.scientific = generator.next(below: 2) == 0
      let interaction = NumericInteraction(
        accepted: [AcceptedNumber(target: .value(3, tolerance: .percent(1)))],
        unit: generator.next(below: 2) == 0 ? "m" : nil, format: format)
      let language = LanguageTag(["en", "de", "ar"][generator.next(below: 3)])
      let share = interaction.outcome(typed: text, language: language).share
      #expect(share == 0 || share == 1, "seed \(seed), text \(text)")
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `reads back what is written in the language's way`(seed: UInt64) {
    var generator = SeededGenerator(seed: Seed(value: seed))
    for _ in 0..<200 {
      let whole = generator.next(below: 10_000_000)
      let tenths = generator.next(below: 10)
      for (language, group, mark) in [("en", ",", "."), ("de", ".", ","), ("fr", "\u{202F}", ",")] {
        let text = grouped(whole, by: group) + mark + String(tenths)
        let row = NumberCase(text, whole * 10 + tenths, e: -1, language)
        `reads the number that was typed`(row: row)
      }
    }
  }

  private func grouped(_ number: Int, by mark: String) -> String {
    let digits = Array(String(number))
    return digits.indices.map { index in
      let isFirstOfGroup = index > 0 && (digits.count - index).isMultiple(of: 3)
      return (isFirstOfGroup ? mark : "") + String(digits[index])
    }.joined()
  }
}
