import Testing

@testable import Activities

@Suite struct ChoiceScoringTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    /// `+` right, `-` wrong, or a score.
    let choices: [String]
    let isMultiple: Bool
    let scoring: ChoiceInteraction.Scoring
    /// Places in the file, the first being 0.
    let picked: [Int]
    let share: Double

    init(
      _ name: String, _ choices: String, _ picked: [Int], _ share: Double,
      several scoring: ChoiceInteraction.Scoring? = nil
    ) {
      self.name = name
      self.choices = choices.split(separator: " ").map(String.init)
      self.isMultiple = scoring != nil
      self.scoring = scoring ?? .allOrNothing
      self.picked = picked
      self.share = share
    }

    var testDescription: String { name }

    var interaction: ChoiceInteraction {
      let choices = choices.enumerated().map { index, mark in
        Choice(
          identifier: ChoiceID(rawValue: "\(index)"), text: "text \(index)",
          isCorrect: mark == "+", score: Double(mark), feedback: "feedback \(index)")
      }
      return ChoiceInteraction(choices: choices, isMultiple: isMultiple, scoring: scoring)
    }
  }

  static let rows: [Row] = [
    Row("one, right", "+ - -", [0], 1),
    Row("one, wrong", "+ - -", [1], 0),
    Row("one, none picked", "+ - -", [], 0),
    Row("one, two picked", "+ - -", [0, 1], 0),
    Row("one, no such choice", "+ - -", [7], 0),
    Row("one, with a score", "+ 0.5 -", [1], 0.5),
    Row("one, score below zero", "+ -0.5 -", [1], 0),
    Row("all or nothing, all", "+ + -", [0, 1], 1, several: .allOrNothing),
    Row("all or nothing, one missing", "+ + -", [0], 0, several: .allOrNothing),
    Row("all or nothing, one too many", "+ + -", [0, 1, 2], 0, several: .allOrNothing),
    Row(
      "all or nothing, scores say which are right", "0.5 0.5 -1", [0, 1], 1,
      several: .allOrNothing),
    Row("all or nothing, none right and none picked", "- -", [], 1, several: .allOrNothing),
    Row("partial, all", "+ + - -", [0, 1], 1, several: .partial),
    Row("partial, half", "+ + - -", [0], 0.5, several: .partial),
    Row("partial, wrong ones take away", "+ + - -", [0, 1, 2], 0.5, several: .partial),
    Row("partial, not below zero", "+ + - -", [0, 2, 3], 0, several: .partial),
    Row("partial, none picked", "+ + - -", [], 0, several: .partial),
    Row("partial, none right", "- -", [0], 0, several: .partial),
    Row("per choice, sum", "0.5 0.25 -0.5", [0, 1], 0.75, several: .perChoice),
    Row("per choice, minus", "0.5 0.5 -0.25", [0, 2], 0.25, several: .perChoice),
    Row("per choice, not below zero", "0.5 0.5 -1", [0, 2], 0, several: .perChoice),
    Row("per choice, not above one", "0.75 0.75 -", [0, 1], 1, several: .perChoice),
    Row(
      "per choice, thirds of an export", "0.3333333 0.3333333 0.3333333", [0, 1, 2], 1,
      several: .perChoice),
    Row(
      "per choice, ten tenths", "0.1 0.1 0.1 0.1 0.1 0.1 0.1 0.1 0.1 0.1", Array(0..<10), 1,
      several: .perChoice),
    Row("per choice, right ones without a score", "+ + -", [0], 0.5, several: .perChoice),
  ]

  @Test(arguments: rows)
  func `scores the picked choices`(row: Row) {
    let picked = row.picked.map { ChoiceID(rawValue: "\($0)") }
    #expect(row.interaction.outcome(picked: picked).share == row.share)
  }

  @Test func `feedback is that of the picked choices, in the order of the file`() {
    let row = Row("", "+ + -", [], 0, several: .partial)
    let picked = ["2", "0", "0"].map(ChoiceID.init(rawValue:))
    let outcome = row.interaction.outcome(picked: picked)
    #expect(outcome == Outcome(share: 0, feedback: ["feedback 0", "feedback 2"]))
  }

  @Test func `true and false are one or nothing`() {
    let item = Item(
      identifier: ItemID(rawValue: "q"), prompt: "?",
      interaction: .trueFalse(TrueFalseInteraction(correctResponse: false)))
    #expect(item.outcome(of: .trueFalse(false), language: "en") == Outcome(share: 1))
    #expect(item.outcome(of: .trueFalse(true), language: "en") == Outcome(share: 0))
  }

  @Test func `a response of another kind is worth nothing`() {
    let info = Item(identifier: ItemID(rawValue: "i"), prompt: "Read.", interaction: .info)
    #expect(info.outcome(of: .text("read"), language: "en") == Outcome(share: 0))
    let choice = Item(
      identifier: ItemID(rawValue: "q"), prompt: "?",
      interaction: .choice(Row("", "+ -", [], 0).interaction))
    #expect(choice.outcome(of: .text("0"), language: "en") == Outcome(share: 0))
  }
}
