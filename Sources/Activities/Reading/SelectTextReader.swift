/// Reads a question in which runs of a text are marked.
enum SelectTextReader {
  static func interaction(_ object: inout ObjectReader) -> SelectTextInteraction? {
    object.require("text", "correctResponse")
    let text = object.string("text", allowsEmpty: false)
    let nodes = object.list("correctResponse", minimum: 1) ?? []
    let scoring = object.word("scoring", ChoiceInteraction.Scoring.self) ?? .allOrNothing
    guard let text else { return nil }
    let marked = MarkedText.runs(of: text)
    guard isSound(marked, &object) else { return nil }
    let names = RunNames(marked)
    var right: Set<Int> = []
    for (index, node) in nodes.enumerated() {
      let place = "correctResponse[\(index)]"
      guard let run = names.index(node, place: place, &object) else { continue }
      if !right.insert(run).inserted {
        let fact = ShapeFact.repeated("correctResponse", text: node.string ?? "")
        object.report(.shape(fact), at: node.range)
      }
    }
    if right.count == marked.marked.count {
      object.report(.selectText(.allRight), at: object.range("text"))
    }
    if scoring == .perChoice {
      object.report(.selectText(.wrongRunsAreFree), at: object.range("scoring"))
    }
    let runs = marked.marked.enumerated().map { index, text in
      SelectTextInteraction.Run(text: text, isCorrect: right.contains(index))
    }
    return right.isEmpty ? nil : SelectTextInteraction(text: text, runs: runs, scoring: scoring)
  }

  private static func isSound(_ text: MarkedText, _ object: inout ObjectReader) -> Bool {
    let range = object.range("text")
    if let rest = text.unclosed {
      object.report(.selectText(.runNotClosed(rest)), at: range)
      return false
    }
    if text.marked.isEmpty { object.report(.selectText(.noRun), at: range) }
    let hasBlank = text.marked.contains(where: \.isBlank)
    if hasBlank { object.report(.selectText(.emptyRun), at: range) }
    return !text.marked.isEmpty && !hasBlank
  }
}
