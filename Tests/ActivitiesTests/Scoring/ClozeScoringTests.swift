import FoundationEssentials
import Testing

@testable import Activities

@Suite struct ClozeScoringTests {
  private static func cloze(
    _ scoring: PartScoring = .partial, weight: Double = 1
  ) -> ClozeInteraction {
    let choices = ["clouds", "rocks"].map {
      Choice(
        identifier: ChoiceID(rawValue: $0), text: $0.uppercased(), isCorrect: $0 == "clouds",
        feedback: "About \($0).")
    }
    let typed = TextEntryInteraction(
      accepted: [
        AcceptedText(text: "évaporé"),
        AcceptedText(text: "vapour", score: 0.5, feedback: "Nearly."),
      ])
    let number = AcceptedNumber(target: .value(100, tolerance: .absolute(1)))
    return ClozeInteraction(
      text: "{{a}} {{b}} {{c}} {{d}}",
      gaps: [
        ClozeGap(
          name: "a", entry: .text(typed),
          feedback: Feedback(
            correct: "Right.", partial: "Half.", incorrect: "Wrong.", general: "Steam."),
          weight: weight),
        ClozeGap(name: "b", entry: .numeric(NumericInteraction(accepted: [number]))),
        ClozeGap(name: "c", entry: .choice(ChoiceInteraction(choices: choices))),
        ClozeGap(name: "d", entry: .bank(correctWord: "rain")),
      ], bank: ["rain", "snow"], scoring: scoring)
  }

  private static func outcome(
    _ filled: [String?], _ scoring: PartScoring = .partial, weight: Double = 1
  ) -> Outcome {
    cloze(scoring, weight: weight).outcome(filled: filled, language: LanguageTag("en"))
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let filled: [String?]
    let share: Double
    let parts: [Double]
    var scoring = PartScoring.partial
    var weight = 1.0

    var testDescription: String { name }
  }

  static let rows: [Row] = [
    Row(
      name: "all right", filled: ["évaporé", "100", "clouds", "rain"], share: 1,
      parts: [1, 1, 1, 1]),
    Row(
      name: "near enough", filled: ["Évaporé.", "99.5", "clouds", "rain"], share: 1,
      parts: [1, 1, 1, 1]),
    Row(
      name: "half of a part", filled: ["vapour", "100", "clouds", "rain"], share: 0.875,
      parts: [0.5, 1, 1, 1]),
    Row(name: "two wrong", filled: ["x", "7", "clouds", "rain"], share: 0.5, parts: [0, 0, 1, 1]),
    Row(
      name: "another word of the bank", filled: [nil, nil, nil, "snow"], share: 0,
      parts: [0, 0, 0, 0]),
    Row(name: "left empty", filled: [nil, nil, "clouds", nil], share: 0.25, parts: [0, 0, 1, 0]),
    Row(name: "none", filled: [], share: 0, parts: [0, 0, 0, 0]),
    Row(
      name: "by weight", filled: ["évaporé", nil, nil, nil], share: 0.5, parts: [1, 0, 0, 0],
      weight: 3),
    Row(
      name: "all or nothing, all", filled: ["évaporé", "100", "clouds", "rain"], share: 1,
      parts: [1, 1, 1, 1], scoring: .allOrNothing),
    Row(
      name: "all or nothing, half of a part", filled: ["vapour", "100", "clouds", "rain"],
      share: 0, parts: [0.5, 1, 1, 1], scoring: .allOrNothing),
  ]

  @Test(arguments: rows)
  func `scores each gap by its weight`(row: Row) {
    let outcome = ClozeScoringTests.outcome(row.filled, row.scoring, weight: row.weight)
    #expect(outcome.share == row.share)
    #expect(outcome.parts == row.parts)
  }

  @Test(
    arguments: [
      ("évaporé", ["Right.", "Steam."]), ("vapour", ["Nearly.", "Half.", "Steam."]),
      ("x", ["Wrong.", "Steam."]), (nil, ["Wrong.", "Steam."]),
    ] as [(String?, [String])])
  func `says what the answer and its gap have to say`(typed: String?, feedback: [String]) {
    let outcome = ClozeScoringTests.outcome([typed, "100", nil, "rain"])
    #expect(outcome.feedback == feedback)
    let picked = ClozeScoringTests.outcome([typed, "100", "rocks", "rain"])
    #expect(picked.feedback == feedback + ["About rocks."])
  }

  @Test func `says once what was nearly right`() {
    let outcome = ClozeScoringTests.outcome(["evapore", "100", "clouds", "rain"])
    #expect(outcome.remarks == [.checkAccents])
  }

  @Test func `any right choice of a list will do`() {
    let choices = ["a", "an", "the"].map {
      Choice(identifier: ChoiceID(rawValue: $0), text: $0, isCorrect: $0 != "an")
    }
    let gap = ClozeGap(name: "a", entry: .choice(ChoiceInteraction(choices: choices)))
    let language = LanguageTag("en")
    #expect(
      ["a", "the", "an"].map { gap.outcome(filled: $0, language: language).share } == [1, 1, 0])
  }

  @Test func `shows what stands in the gaps`() {
    let cloze = ClozeScoringTests.cloze()
    #expect(
      cloze.words(filled: ["steam", nil, "rocks", "snow"]) == ["1. steam", "3. ROCKS", "4. snow"])
    #expect(cloze.correctWords == ["1. évaporé", "2. 100", "3. CLOUDS", "4. rain"])
  }
}
