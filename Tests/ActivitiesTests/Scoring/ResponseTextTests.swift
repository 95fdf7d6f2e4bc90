import FoundationEssentials
import Testing

@testable import Activities

@Suite struct ResponseTextTests {
  private func item(_ interaction: Interaction) -> Item {
    Item(identifier: ItemID(rawValue: "q"), prompt: "?", interaction: interaction)
  }

  @Test func `shows the texts of right and of picked choices`() {
    let choices = ["a", "b", "c"].map {
      Choice(identifier: ChoiceID(rawValue: $0), text: "text \($0)", isCorrect: $0 != "b")
    }
    let item = item(.choice(ChoiceInteraction(choices: choices, isMultiple: true)))
    #expect(item.correctResponseText == ["text a", "text c"])
    let picked = ["c", "b"].map(ChoiceID.init(rawValue:))
    #expect(item.responseText(.choices(picked)) == ["text b", "text c"])
  }

  @Test func `of one choice the best is the right one`() {
    let choices = [("a", 0.5), ("b", 1.0), ("c", -1.0)].map { name, score in
      Choice(identifier: ChoiceID(rawValue: name), text: name, score: score)
    }
    #expect(item(.choice(ChoiceInteraction(choices: choices))).correctResponseText == ["b"])
  }

  @Test func `shows the author's labels`() {
    let item = item(.trueFalse(TrueFalseInteraction(correctResponse: true, falseLabel: "Wrong")))
    #expect(item.correctResponseText == ["True"])
    #expect(item.responseText(.trueFalse(false)) == ["Wrong"])
  }

  @Test func `shows the model answer and what was typed`() {
    let accepted = [AcceptedText(text: "Paris"), AcceptedText(text: "paris, France")]
    let item = item(.textEntry(TextEntryInteraction(accepted: accepted)))
    #expect(item.correctResponseText == ["Paris"])
    #expect(item.responseText(.text(" pariss")) == [" pariss"])
    #expect(item.responseText(.trueFalse(true)).isEmpty)
  }

  @Test func `info has no right answer`() {
    #expect(item(.info).correctResponseText.isEmpty)
  }

  @Test(
    arguments: [
      ("9.81", "m/s²", nil, "9.81 m/s²"), ("25", "%", nil, "25%"), ("5", "€", nil, "€5"),
      ("-0.5", nil, nil, "-0.5"), ("100000", "J", nil, "100000 J"), ("3.1", nil, 2, "3.10"),
      ("3", nil, 2, "3.00"), ("6.02e23", nil, nil, "6.02×10^23"), ("-1e-19", nil, nil, "-1×10^-19"),
      ("0", nil, nil, "0"),
    ] as [(String, String?, Int?, String)])
  func `shows a number that would be right if typed`(
    value: String, unit: String?, places: Int?, expected: String
  ) throws {
    var format = NumberFormat()
    format.decimalPlaces = places
    let target = AcceptedNumber.Target.value(
      try #require(Decimal(string: value)), tolerance: nil)
    let item = item(
      .numeric(
        NumericInteraction(accepted: [AcceptedNumber(target: target)], unit: unit, format: format)))
    #expect(item.correctResponseText == [expected])
    #expect(item.outcome(of: .text(expected), language: "en").isFullyCorrect)
  }

  @Test(
    arguments: [
      (1, 5, "1 to 5 km"), (1, nil, "at least 1 km"), (nil, 5, "at most 5 km"),
    ] as [(Int?, Int?, String)])
  func `shows a range`(minimum: Int?, maximum: Int?, expected: String) {
    let target = AcceptedNumber.Target.range(
      minimum: minimum.map { Decimal($0) }, maximum: maximum.map { Decimal($0) })
    let item = item(
      .numeric(NumericInteraction(accepted: [AcceptedNumber(target: target)], unit: "km")))
    #expect(item.correctResponseText == [expected])
  }
}
