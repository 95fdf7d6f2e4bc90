import Activities
import ActivityRun

/// The questions that took the longest beyond what was expected of them.
enum SlowestItems {
  private static let mostRows = 3

  /// Nothing where none took longer.
  static func append(of state: RunState, to column: inout TextColumn) {
    let slow = state.slowItems.prefix(mostRows)
    guard !slow.isEmpty else { return }
    column.append(slow.count == 1 ? "Your slowest question" : "Your slowest questions", .heading)
    for item in slow {
      let mark = StyledText("\(item.place + 1). ", .strong)
      let name = ItemListPage.shortName(of: state.items[item.place].item)
      column.append(
        name.cut(to: max(1, column.width - mark.width), mark: column.glyphs.cut), after: mark)
      column.append(StyledText(item.words), after: StyledText("   "))
    }
  }
}

extension SlowItem {
  /// `1:20 of working, 0:40 expected: twice as long as expected`.
  var words: String {
    let active = NumberWords.clock(milliseconds: activeMilliseconds)
    let expected = NumberWords.clock(milliseconds: expectedMilliseconds)
    return "\(active) of working, \(expected) expected: \(ratio)"
  }

  private var ratio: String {
    let quarters = (activeMilliseconds * 4) / max(1, expectedMilliseconds)
    return switch quarters {
    case ..<5: "a little longer"
    case ..<7: "half as long again"
    case ..<10: "twice as long as expected"
    default: "\((quarters + 2) / 4) times as long as expected"
    }
  }
}
