import CVTerm

/// A key a test presses that is not simply typed.
package enum PressedKey: Hashable, Sendable {
  case enter, tab, backtab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
  case control(Character)
  case controlLeft, controlRight, altLeft, altRight

  /// The emulator's key, the number of a function key, and the modifiers held.
  var emulated: (key: EmulatorKey, function: Int32, modifiers: Int32)? {
    switch self {
    case .enter: (.enter, 0, 0)
    case .tab: (.tab, 0, 0)
    case .backtab: (.tab, 0, emulator_shift)
    case .escape: (.escape, 0, 0)
    case .backspace: (.backspace, 0, 0)
    case .delete: (.delete, 0, 0)
    case .insert: (.insert, 0, 0)
    case .up: (.up, 0, 0)
    case .down: (.down, 0, 0)
    case .left: (.left, 0, 0)
    case .right: (.right, 0, 0)
    case .home: (.home, 0, 0)
    case .end: (.end, 0, 0)
    case .pageUp: (.pageUp, 0, 0)
    case .pageDown: (.pageDown, 0, 0)
    case .function(let number): (.function, Int32(number), 0)
    case .controlLeft: (.left, 0, emulator_control)
    case .controlRight: (.right, 0, emulator_control)
    case .altLeft: (.left, 0, emulator_alt)
    case .altRight: (.right, 0, emulator_alt)
    case .control: nil
    }
  }
}
