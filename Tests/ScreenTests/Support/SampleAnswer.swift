import Activities
import ActivityRun
import Screen

/// What a student does where a run stands, as the line and as the keys for it.
struct SampleAnswer {
  let line: String
  let keys: [Key]

  /// - Parameters:
  ///   - state: Where the run stands.
  ///   - isRight: Whether the answers are the right ones.
  init(_ state: RunState, isRight: Bool) {
    guard case .item(let place) = state.page else {
      self.init("", [.enter])
      return
    }
    let session = state.items[place]
    switch session.item.interaction {
    case .choice(let choice):
      let places = session.choiceOrder.indices.filter {
        choice.choices[session.choiceOrder[$0]].isCorrect == isRight
      }
      self.init(picking: choice.isMultiple ? places : Array(places.prefix(1)))
    case .trueFalse(let trueFalse):
      self.init(picking: [trueFalse.correctResponse == isRight ? 0 : 1])
    case .textEntry, .numeric:
      let text = isRight ? session.item.correctResponseText.first ?? "" : "nothing of the kind"
      // What was typed at an earlier try stands there still.
      self.init(text, [.control("u")] + text.map(Key.character) + [.enter])
    case .match, .order, .cloze, .selectText, .extendedText, .flashcard, .info:
      self.init("", [.enter])
    }
  }

  private init(picking places: [Int]) {
    let numbers = places.map { String($0 + 1) }
    self.init(
      numbers.joined(separator: ","), numbers.flatMap { $0.map(Key.character) } + [.enter])
  }

  private init(_ line: String, _ keys: [Key]) {
    self.line = line
    self.keys = keys
  }
}
