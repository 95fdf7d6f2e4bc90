import Testing

@testable import Activities

@Suite struct TranslatedActivityTests {
  private let original: Activity
  private let spanish: Activity

  init() throws {
    original = try TranslatedActivity.read()
    spanish = original.translated(to: "es")
  }

  private func item(_ name: String, in activity: Activity? = nil) throws -> Item {
    try #require((activity ?? spanish).items.first { $0.identifier.rawValue == name })
  }

  @Test(arguments: [
    ("es", "Todo", "es"), ("ES", "Todo", "es"), ("es-MX", "Todo", "es"), ("fr-CA", "Tout", "fr-CA"),
    ("fr-ca", "Tout", "fr-CA"), ("fr", "All", "en-US"), ("en", "All", "en-US"),
    ("de", "All", "en-US"), ("", "All", "en-US"),
  ])
  func `takes the tag itself, else its primary language`(tag: String, title: String, name: String) {
    let activity = original.translated(to: tag)
    #expect(activity.title == title)
    #expect(activity.language == name)
  }

  @Test func `shows the texts of the activity and its passages`() {
    #expect(spanish.description == "Cada tipo." && spanish.instructions == "Sigue.")
    let hill = spanish.stimuli[StimulusID(rawValue: "hill")]
    #expect(
      hill
        == Stimulus(
          title: "Colina", text: "Una colina.",
          media: [
            Media(
              kind: .image, alt: "Una colina", ascii: .lines(["colina"]), caption: "La colina")
          ]))
  }

  @Test func `shows the texts that every item has`() throws {
    let choice = try item("choice")
    #expect(choice.prompt == "¿Calor?" && choice.hints == ["Piensa.", "Más."])
    #expect(choice.feedback == Feedback(correct: "Sí.", general: "Air."))
    #expect(try item("info").title == "Leer")
    #expect(try item("numeric").prompt == "How much?", "what is missing falls back")
  }

  @Test(arguments: [
    ("choice", ["Venus (es)"]), ("trueFalse", ["Verdadero"]), ("textEntry", ["perro"]),
    ("numeric", ["1234.5 pies"]), ("match", ["roble: vivo", "río: no vivo", "levadura: vivo"]),
    ("order", ["1. uno", "2. dos", "3. tres"]),
    ("cloze", ["1. perro", "2. azul", "3. abajo", "4. 0.5"]), ("selectText", ["corrió"]),
    ("extendedText", ["Así."]), ("flashcard", ["la casa (es)"]),
  ])
  func `shows the right answer in the other language`(name: String, texts: [String]) throws {
    #expect(try item(name).correctResponseText == texts)
  }

  @Test(
    arguments: [
      ("choice", .choices([ChoiceID(rawValue: "2")])), ("trueFalse", .trueFalse(true)),
      ("textEntry", .text("Perro")), ("numeric", .text("1.234,5 pies")),
      ("match", .matches([0, 1, 0])), ("order", .order([0, 1, 2])),
      ("cloze", .gaps(["perro", "azul", "2", "0,5"])), ("selectText", .runs([1])),
      ("extendedText", .written("Así.", criteriaMet: [0])), ("flashcard", .recalled(true)),
    ] as [(String, Response)])
  func `what is right stays right`(name: String, response: Response) throws {
    let outcome = try item(name).outcome(of: response, language: spanish.language)
    #expect(outcome.share == 1)
  }

  @Test func `tells in the other language what was wrong`() throws {
    let choice = try item("choice").outcome(
      of: .choices([ChoiceID(rawValue: "1")]), language: "es")
    #expect(choice.feedback == ["Frío."])
    let match = try item("match").outcome(of: .matches([1, 1, 0]), language: "es")
    #expect(match.feedback == ["Crece."])
    let number = try item("numeric").outcome(of: .text("1000"), language: "es")
    #expect(number.share == 0.5 && number.feedback == ["Cerca."])
    let cloze = try item("cloze").outcome(
      of: .gaps(["perro", "azul", "1", "0,5"]), language: "es")
    #expect(cloze.parts == [1, 1, 0, 1] && cloze.feedback == ["Mira."])
  }

  @Test func `keeps the places of gaps, whatever their order in the text`() throws {
    guard case .cloze(let cloze) = try item("cloze").interaction else {
      Issue.record("no cloze")
      return
    }
    #expect(
      cloze.segments == [
        .gap(1), .text(" "), .gap(0), .text(" "), .gap(2), .text(" "), .gap(3),
      ])
  }

  @Test func `names the sides of a card and the ends of an order`() throws {
    guard case .order(let order) = try item("order").interaction else {
      Issue.record("no order")
      return
    }
    #expect(order.firstLabel == "low" && order.lastLabel == "alto")
    let reverse = spanish.askedItems.last
    #expect(reverse?.prompt == "la casa (es)")
  }

  @Test func `finds a choice by its name`() throws {
    let french = original.translated(to: "fr-CA")
    guard case .choice(let choice) = try item("choice", in: french).interaction else {
      Issue.record("no choice")
      return
    }
    #expect(choice.choices.map(\.text) == ["Mars", "Venus", "Aucun"])
  }

  @Test func `never merges what is told apart`() {
    let match = MatchInteraction(
      pairs: [.init(left: "a", right: "x"), .init(left: "b", right: "y")], distractors: ["z"])
    let merged = match.translated([.init(right: "y")], [])
    #expect(merged.pairs.map(\.right) == ["x", "y"])
    let cloze = ClozeInteraction(
      text: "{{a}}", gaps: [ClozeGap(name: "a", entry: .bank(correctWord: "he"))],
      bank: ["he", "she"])
    #expect(cloze.translated("{{b}}", [:], ["su", "su"]) == cloze)
  }
}
