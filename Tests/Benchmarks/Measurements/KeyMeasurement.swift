/// Presses keys one by one: how long until the answer is on the screen, and how many bytes it is.
struct KeyMeasurement {
  private(set) var picking = KeyPresses()
  private(set) var typing = KeyPresses()
  private(set) var dialog = KeyPresses()

  init(_ programs: Programs, _ plan: BenchmarkPlan) throws {
    let choice = try programs.startAndSettle(programs.choiceItem)
    let text = try programs.startAndSettle(programs.textItem)
    let menu = try programs.startAndSettle(programs.dialog)
    for press in 0..<plan.presses {
      // Each press moves the mark: away from where it is.
      try picking.press(press.isMultiple(of: 2) ? "1" : "2", in: choice, ["•", Programs.frameEnd])
      // No control sequence of a frame ends in this letter.
      try typing.press("w", in: text, ["w", Programs.frameEnd])
      if press % 20 == 19 { try clearField(of: text) }
      try dialog.press(
        press.isMultiple(of: 2) ? "\u{1B}OB" : "\u{1B}OA", in: menu,
        Array(Programs.dialogRows.prefix(2)))
    }
  }

  /// Ctrl-U, before the text is longer than its field.
  private func clearField(of program: MeasuredProgram) throws {
    try program.send("\u{15}")
    program.settle(milliseconds: 20)
  }
}
