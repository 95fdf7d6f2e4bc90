import Activities

/// The list of activities, line by line: a number opens one, a word narrows the list.
package struct PlainPicker: Sendable {
  private let rows: [PickerRow]
  private let folders: [String]
  /// Places in `rows` of those that are listed.
  private var shown: [Int]

  package init(_ rows: [PickerRow], folders: [String]) {
    self.rows = rows
    self.folders = folders
    shown = Array(rows.indices)
  }

  package func output(notice: String? = nil) -> PlainOutput {
    let said = notice.map { [DisplayText.line($0)] } ?? []
    guard !rows.isEmpty else {
      let looked = folders.isEmpty ? [] : ["These folders were looked through:"]
      return PlainOutput(
        lines: said + ["There are no activities here yet."] + looked
          + folders.map(DisplayText.line),
        prompt: "Enter looks again (/q leaves): ")
    }
    let range = shown.count == 1 ? "1" : "1 to \(shown.count)"
    return PlainOutput(
      lines: said + ["Activities:"] + shown.enumerated().map { "\($0 + 1). \(words(rows[$1]))" },
      prompt: "Which one (\(range), a word looks for it, Enter lists all, /q leaves): ")
  }

  /// The row that a line opens, by its place in the rows; `nil` leaves.
  package mutating func choice(of line: String) -> PlainChoice<Int?> {
    let read = PlainLine(line)
    switch read {
    case .command(.quit, _): return .done(nil)
    case .command, .unknownCommand:
      return .asksAgain([PlainTalk.refused(line, "Type a number, a word, or /q.")])
    case .tooLong(let count): return .asksAgain([PlainRefusal.tooLong(count).words])
    case .empty:
      shown = Array(rows.indices)
      return .asksAgain([])
    case .text: break
    }
    let word = read.choice ?? ""
    guard let number = PlainNumbers.number(word) else { return narrowed(by: word, line) }
    guard (1...max(1, shown.count)).contains(number), !shown.isEmpty else {
      return .asksAgain([PlainTalk.refused(line, "There is no activity of that number.")])
    }
    let place = shown[number - 1]
    guard rows[place].problem == nil else {
      return .asksAgain(["This file has a mistake and cannot be opened."])
    }
    return .done(place)
  }

  private mutating func narrowed(by word: String, _ line: String) -> PlainChoice<Int?> {
    let sought = SearchWords(word)
    let found = rows.indices.filter { sought.areAll(in: rows[$0].searchText) }
    guard !found.isEmpty else {
      return .asksAgain([PlainTalk.refused(line, "No activity has that in its name.")])
    }
    shown = found
    return .asksAgain([])
  }

  private func words(_ row: PickerRow) -> String {
    let title = PlainColumn.words(row.title)
    if let problem = row.problem {
      return "\(title): cannot be opened, \(DisplayText.line(problem))"
    }
    let details = [PickerText.words(row.state)].compactMap(\.self) + PickerText.details(row)
    return "\(title): \(details.map(DisplayText.line).joined(separator: ", "))"
  }
}
