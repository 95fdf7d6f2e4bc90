import Testing

import struct FoundationEssentials.Decimal

@testable import Activities

@Suite struct ActivityReaderTests {
  @Test(arguments: ExampleFile.all)
  func `reads the examples of the format without a problem`(_ example: ExampleFile) {
    let reading = ActivityReaderTests.read(example.text)
    #expect(reading.problems == [])
    #expect(reading.activity != nil)
    #expect(reading.isActivity)
  }

  @Test func `reads every part of an activity`() throws {
    let text = try #require(ExampleFile.full.first?.text)
    let activity = try #require(ActivityReaderTests.read(text).activity)
    #expect(activity.identifier == "sci-7-energy-03")
    #expect(activity.subject == .science)
    #expect(activity.grades == [Grade(rawValue: 7)])
    #expect(activity.course == CourseReference(title: "Physical Science 7", identifier: "c-sci-7"))
    #expect(activity.unit == Unit(title: "Unit 3: Energy", identifier: "c-sci-7-u3", position: 3))
    #expect(activity.mastery == Mastery(threshold: 0.9, units: 1))
    #expect(activity.expectedXP == 5)
    #expect(activity.estimatedMinutes == 5)
    #expect(activity.stimuli[StimulusID(rawValue: "coaster")]?.title == "The roller coaster")
    #expect(activity.items.map(\.identifier.rawValue) == ["q1", "q2", "q3", "q4"])
    var settings = Settings()
    settings.shuffleItems = true
    settings.select = 3
    settings.maxAttempts = 2
    settings.itemAttempts = 2
    settings.attemptPenalty = 0.5
    settings.hintPenalty = 0.25
    settings.passingScore = 0.8
    settings.navigation = .free
    settings.timeLimitSeconds = 420
    #expect(activity.settings == settings)
  }

  @Test func `reads choices in both forms`() throws {
    let items = try ActivityReaderTests.example("choice").items
    guard case .choice(let short) = items[0].interaction,
      case .choice(let long) = items[1].interaction
    else {
      Issue.record("no choices")
      return
    }
    #expect(short.choices.map(\.identifier.rawValue) == ["1", "2", "3", "4"])
    #expect(short.choices.map(\.isCorrect) == [false, true, false, false])
    #expect(!short.isMultiple)
    #expect(long.choices.map(\.identifier.rawValue) == ["A", "B", "C", "D"])
    #expect(long.choices[1].isCorrect && long.choices[3].isFixed && long.choices[2].score == 0)
    #expect(items[1].maxScore == 2 && items[1].hints.count == 2 && items[1].estimatedSeconds == 30)
  }

  @Test func `reads the typed answers of both forms`() throws {
    let items = try ActivityReaderTests.example("textEntry").items
    guard case .textEntry(let short) = items[0].interaction,
      case .textEntry(let long) = items[1].interaction
    else {
      Issue.record("no typed answers")
      return
    }
    #expect(short == TextEntryInteraction(accepted: [AcceptedText(text: "Paris")]))
    #expect(long.accepted.map(\.score) == [1, 1, 1, 0.5, 1])
    #expect(long.accepted.map(\.isWildcard) == [false, false, false, false, true])
    #expect(long.wrongAnswers.map(\.text) == ["Sancho Panza"])
    #expect(long.compare.diacritics == .ignore && long.compare.maxTypos == 1)
    #expect(long.width == 30)
  }

  @Test func `reads numbers, tolerances and ranges`() throws {
    let items = try ActivityReaderTests.example("numeric").items
    let accepted = items.map { item -> [AcceptedNumber] in
      guard case .numeric(let interaction) = item.interaction else { return [] }
      return interaction.accepted
    }
    let pi = try #require(Decimal(string: "3.14"))
    let g = try #require(Decimal(string: "9.81"))
    let near = try #require(Decimal(string: "0.005"))
    #expect(accepted[0] == [AcceptedNumber(target: .value(pi, tolerance: .absolute(near)))])
    #expect(
      accepted[1] == [
        AcceptedNumber(target: .value(g, tolerance: .percent(2))),
        AcceptedNumber(
          target: .value(10, tolerance: nil), score: 0.5,
          feedback: "Good estimate; use 9.81."),
      ])
    #expect(accepted[2] == [AcceptedNumber(target: .range(minimum: 1, maximum: 5))])
  }

  @Test(arguments: [
    ("warmup.json", "warmup"), ("a/b/warmup.bellwork.json", "warmup"), ("plain", "plain"),
    (".json", ".json"),
  ])
  func `names an activity after its file`(file: String, identifier: String) {
    let text =
      #"{"bellwork":1,"title":"T","items":[{"type":"info","identifier":"a","prompt":"R"}]}"#
    let reading = ActivityReader.read(Array(text.utf8), fileName: file)
    #expect(reading.activity?.identifier == identifier)
  }

  @Test(arguments: [
    (#"{"bellwork": 1}"#, true), (#"{"bellwork": "x", }"#, true), (#"{"name": 1}"#, false),
    ("[]", false), ("", false), (#"{"bellwork": 1, "items": ["#, true), (#"{"name": ["#, false),
  ])
  func `knows an activity by its key, broken or not`(text: String, isActivity: Bool) {
    #expect(ActivityReaderTests.read(text).isActivity == isActivity)
  }

  @Test(
    arguments: [
      (#"{}"#, 1, nil), (#"{"itemAttempts": 0}"#, nil, nil),
      (#"{"itemAttempts": 3, "maxAttempts": 2}"#, 3, 2), (#"{"maxAttempts": 0}"#, 1, nil),
    ] as [(String, Int?, Int?)])
  func `reads 0 tries as unlimited`(settings: String, itemAttempts: Int?, maxAttempts: Int?) {
    let text = """
      {"bellwork":1,"title":"T","settings":\(settings),
      "items":[{"type":"info","identifier":"a","prompt":"R"}]}
      """
    let activity = ActivityReaderTests.read(text).activity
    #expect(activity != nil)
    #expect(activity?.settings.itemAttempts == itemAttempts)
    #expect(activity?.settings.maxAttempts == maxAttempts)
  }

  @Test func `takes a drawing from the file beside it`() {
    let text = """
      {"bellwork":1,"title":"T","items":[{"type":"info","identifier":"a","prompt":"R",
      "media":[{"type":"image","alt":"A box","ascii":"box.txt"}]}]}
      """
    let reading = ActivityReader.read(
      Array(text.utf8), fileName: "a.json",
      textFile: { $0 == "box.txt" ? Array("\u{FEFF}+-+\r\n|\t|\r\n+-+\r\n\r\n".utf8) : nil })
    #expect(
      reading.activity?.items.first?.media.first?.ascii == .lines(["+-+", "|       |", "+-+"]))
  }

  @Test func `derives the same identifier for ever`() {
    let first = ItemID(derivedFrom: .choice, prompt: "Hot?")
    #expect(first == ItemID(derivedFrom: .choice, prompt: "Hot?"))
    #expect(first != ItemID(derivedFrom: .textEntry, prompt: "Hot?"))
    #expect(ItemID(derivedFrom: .info, prompt: "Read.").rawValue == "f69dc5602fd205c9")
    #expect(ObjectReader.isIdentifier(first.rawValue))
  }

  private static func read(_ text: String) -> ActivityReading {
    ActivityReader.read(Array(text.utf8), fileName: "example.json")
  }

  private static func example(_ name: String) throws -> Activity {
    let text = try #require(ExampleFile.all.first { $0.name == name }?.text)
    return try #require(read(text).activity)
  }
}
