import ActivityRun

extension Keymap {
  /// One row up or down in a list, without going round.
  func highlighted(_ command: Command, from row: Int, count: Int) -> KeyMeaning {
    .action(.rowHighlighted(min(max(0, row + (command == .moveUp ? -1 : 1)), count - 1)))
  }

  /// Scrolls what can be scrolled on this page, as far as its text goes.
  func scrolled(_ command: Command) -> KeyMeaning {
    let layout = ScreenLayout(size: size)
    let regions = RunScreen.regions(
      of: state, context: context, layout: layout, appearance: appearance)
    guard let target = regions.scrollTarget(command, from: state.scroll) else { return .presence }
    return .action(.scrolled(to: target))
  }
}

extension [Region] {
  /// The line that a command scrolls to; `nil` where it leads nowhere.
  func scrollTarget(_ command: Command, from scroll: Int) -> Int? {
    let moved = filter { $0.motion != .following }
    guard let most = moved.map(\.maxOffset).max(), most > 0 else { return nil }
    let page = Swift.max(1, (moved.map(\.height).min() ?? 1) - 1)
    // Beside a region that follows its cursor the lines count from 1 (`RunState.scroll`).
    let anchored = moved.first { $0.motion == .anchored }
    let first = anchored == nil ? 0 : 1
    let line = scroll < first ? anchored?.offset ?? 0 : scroll - first
    let now = Swift.min(Swift.max(0, line), most)
    let step: Int? =
      switch command {
      case .pageUp: now - page
      case .pageDown: now + page
      case .moveUp: now - 1
      case .moveDown: now + 1
      case .toStart: 0
      case .toEnd: most
      default: nil
      }
    guard let target = step.map({ Swift.min(Swift.max(0, $0), most) }), target != now else {
      return nil
    }
    return target + first
  }
}
