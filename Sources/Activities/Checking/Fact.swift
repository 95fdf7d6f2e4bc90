/// Everything that can be wrong with a file, by area.
package enum Fact: Equatable, Sendable {
  case json(JSONFact)
  case shape(ShapeFact)
  case activity(ActivityFact)
  case item(ItemFact)
  case choice(ChoiceFact)
  case entry(EntryFact)
  case match(MatchFact)
  case order(OrderFact)
  case cloze(ClozeFact)
  case selectText(SelectTextFact)
  case writing(WritingFact)
  case translation(TranslationFact)
  case media(MediaFact)
  case text(TextFact)
  /// Of another file than an activity: a config reader's own facts.
  case noted(NotedFact)

  /// The fact of the area; what it says is asked of it.
  package var kind: any ProblemFact {
    switch self {
    case .json(let fact): fact
    case .shape(let fact): fact
    case .activity(let fact): fact
    case .item(let fact): fact
    case .choice(let fact): fact
    case .entry(let fact): fact
    case .match(let fact): fact
    case .order(let fact): fact
    case .cloze(let fact): fact
    case .selectText(let fact): fact
    case .writing(let fact): fact
    case .translation(let fact): fact
    case .media(let fact): fact
    case .text(let fact): fact
    case .noted(let fact): fact
    }
  }
}
