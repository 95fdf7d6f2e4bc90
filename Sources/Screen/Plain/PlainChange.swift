import ActivityRun

/// What has changed on a page that stays: only that is said.
struct PlainChange {
  let before: RunState
  let after: RunState

  func lines(hasNewStep: Bool) -> [String] {
    guard case .item(let place) = after.page, before.page == after.page else { return [] }
    let item = PlainItem(state: after, place: place)
    let (old, new) = (before.items[place], after.items[place])
    var lines = item.hints(from: old.hintsTaken)
    switch (old.draft, new.draft) {
    case (.writing(let before), .writing(let after)) where after.text.count < before.text.count:
      lines.append("The last line is gone.")
    case (.writing, .marking): lines += item.rubric
    case (.card(isTurned: false, _), .card(isTurned: true, _)): lines += item.back
    case (.matched(let before, _), .matched(let after, _)) where before != after:
      lines += unmatched(new.emptyParts)
    case (.gaps(let before, _), .gaps(let after, let cursor)):
      for gap in after.indices where after[gap].isEmpty && !before[gap].isEmpty && gap != cursor {
        lines.append("Gap \(gap + 1) is empty again: its word stands elsewhere.")
      }
      if hasNewStep { lines += item.gapLines }
    default: break
    }
    return lines
  }

  private func unmatched(_ empty: [Int]) -> [String] {
    guard !empty.isEmpty else { return [] }
    let numbers = empty.map { String($0 + 1) }.joined(separator: ",")
    return ["Noted. Still without a letter: \(numbers). An empty line takes it as it is."]
  }
}
