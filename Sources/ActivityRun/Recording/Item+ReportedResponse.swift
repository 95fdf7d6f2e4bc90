import Activities
import Caliper

extension Item {
  /// An answer as a report has it, in the identifiers of the file where it has them, else in its
  /// texts as the student saw them.
  ///
  ///     choice        ["venus"]                      identifiers of what was picked
  ///     trueFalse     true
  ///     textEntry     "Paris"                        as typed; numeric too
  ///     match         [{"left": …, "right": …}]      what was matched
  ///     order         ["one", "two"]                 the entries as they were put
  ///     cloze         {"gap": "rain"}                by the gap's name: typed text, identifier or word
  ///     selectText    [{"place": 2, "text": "ran"}]  which runs were marked, from 1
  ///     extendedText  "…"                            and beside it `criteriaMet`, where it was marked
  ///     flashcard     true                           whether the student knew it
  func reported(_ response: Response) -> [String: EntityValue] {
    var fields: [String: EntityValue] = [:]
    fields["response"] = value(of: response)
    if case .written(_, let met?) = response, case .extendedText(let writing) = interaction {
      let criteria = met.filter(writing.rubric.indices.contains)
      fields["criteriaMet"] = .list(criteria.map { .text(writing.rubric[$0].text) })
    }
    return fields
  }

  private func value(of response: Response) -> EntityValue {
    switch response {
    case .choices(let picked): .list(picked.map { .text($0.rawValue) })
    case .trueFalse(let given): .boolean(given)
    case .text(let typed): .text(typed)
    case .matches(let chosen): .list(matches(chosen))
    case .order(let places): .list(entries(places))
    case .gaps(let filled): .object(gaps(filled))
    case .runs(let marked): .list(runs(marked))
    case .written(let text, _): .text(text)
    case .recalled(let isRecalled): .boolean(isRecalled)
    }
  }

  private func matches(_ chosen: [Int?]) -> [EntityValue] {
    guard case .match(let match) = interaction else { return [] }
    let options = match.options
    return zip(match.pairs, chosen).compactMap { pair, option in
      option.map { .object(["left": .text(pair.left), "right": .text(options[$0])]) }
    }
  }

  private func entries(_ places: [Int]) -> [EntityValue] {
    guard case .order(let order) = interaction else { return [] }
    return places.map { .text(order.entries[$0]) }
  }

  private func gaps(_ filled: [String?]) -> [String: EntityValue] {
    guard case .cloze(let cloze) = interaction else { return [:] }
    return zip(cloze.gaps, filled).reduce(into: [:]) { gaps, part in
      gaps[part.0.name] = part.1.map(EntityValue.text)
    }
  }

  private func runs(_ marked: [Int]) -> [EntityValue] {
    guard case .selectText(let text) = interaction else { return [] }
    return marked.map {
      .object(["place": .integer(Int64($0) + 1), "text": .text(text.runs[$0].text)])
    }
  }
}
