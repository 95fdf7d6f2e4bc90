import ActivityRun

/// The list of activities, line by line: a number opens one, a word narrows the list.
package enum PlainPicker {
  package static func output(of model: PickerModel) -> PlainOutput {
    let said = [model.notice].compactMap { $0.map { PlainTalk.sentence(DisplayText.line($0)) } }
    guard model.count > 0 else {
      let looked = model.folders.isEmpty ? [] : ["These folders were looked through:"]
      return PlainOutput(
        lines: said + ["There are no activities here yet."] + looked
          + model.folders.map(DisplayText.line),
        prompt: "Enter looks again (/q leaves): ")
    }
    let count = model.shown.count
    let range = count == 1 ? "1" : PlainPrompt.range(count)
    return PlainOutput(
      lines: said + list(model),
      prompt: "Which one (\(range), a word looks for it, Enter lists all, /q leaves): ")
  }

  /// What a line comes to: the path of what it opens, `nil` to leave.
  ///
  /// Where it is asked again without a word, the model's list is another.
  package static func choice(
    of line: String, in model: inout PickerModel
  ) -> PlainChoice<String?> {
    let read = PlainLine(line)
    model.notice = nil
    switch read {
    case .command(.quit, _): return .done(nil)
    case .command, .unknownCommand:
      return .asksAgain([PlainTalk.refused(line, "Type a number, a word, or /q.")])
    case .tooLong(let count): return .asksAgain([PlainRefusal.tooLong(count).words])
    case .empty:
      model.find(nil)
      return .asksAgain([])
    case .text: break
    }
    let word = read.choice ?? ""
    return PlainNumbers.number(word).map { opened($0, line, model) } ?? narrowed(word, line, &model)
  }

  private static func opened(
    _ number: Int, _ line: String, _ model: PickerModel
  ) -> PlainChoice<String?> {
    guard number > 0, number <= model.shown.count else {
      return .asksAgain([PlainTalk.refused(line, "There is no activity of that number.")])
    }
    let row = model.arrangement.rows[model.shown[number - 1]]
    return row.problem == nil
      ? .done(row.path) : .asksAgain(["This file has a mistake and cannot be opened."])
  }

  private static func narrowed(
    _ word: String, _ line: String, _ model: inout PickerModel
  ) -> PlainChoice<String?> {
    var found = model
    found.find(TextField(word))
    guard !found.shown.isEmpty else {
      return .asksAgain([PlainTalk.refused(line, "No activity has that in its name.")])
    }
    model = found
    return .asksAgain([])
  }

  /// Numbered as they stand, each group below its heading.
  private static func list(_ model: PickerModel) -> [String] {
    var lines = ["Activities:"]
    var heading: String?
    for (number, place) in model.shown.enumerated() {
      if let own = model.arrangement.headings[place], own != heading {
        heading = own
        lines.append(PlainColumn.words(own) + ":")
      }
      lines.append("\(number + 1). \(words(model.arrangement.rows[place]))")
    }
    return lines
  }

  private static func words(_ row: PickerRow) -> String {
    let title = PlainColumn.words(row.title)
    if let problem = row.problem {
      return "\(title): cannot be opened, \(DisplayText.line(problem))"
    }
    let details = [PickerText.words(row.state)].compactMap(\.self) + PickerText.details(row)
    let said = details.map(DisplayText.line).joined(separator: ", ")
    return said.isEmpty ? title : "\(title): \(said)"
  }
}
