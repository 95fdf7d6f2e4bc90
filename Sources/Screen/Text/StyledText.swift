/// A line of text in runs, each with its role.
package struct StyledText: Equatable, Sendable {
  package struct Run: Equatable, Sendable {
    package var text: String
    package var role: Role

    package init(_ text: String, _ role: Role) {
      self.text = text
      self.role = role
    }
  }

  package private(set) var runs: [Run] = []

  package init() {}

  package init(_ text: String, _ role: Role = .text) { append(text, role) }

  package static let empty = StyledText()

  package var text: String { runs.map(\.text).joined() }
  package var isEmpty: Bool { runs.isEmpty }
  package var width: Int { runs.reduce(0) { $0 + Graphemes.width(of: $1.text) } }

  /// Adds text; a run of the role of the last one is joined to it.
  package mutating func append(_ text: String, _ role: Role = .text) {
    guard !text.isEmpty else { return }
    if runs.last?.role == role {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text, role))
    }
  }

  package mutating func append(_ other: StyledText) {
    for run in other.runs { append(run.text, run.role) }
  }

  package static func + (a: StyledText, b: StyledText) -> StyledText {
    var sum = a
    sum.append(b)
    return sum
  }

  /// The same text with plain runs in another role; what is marked stays marked.
  package func plain(as role: Role) -> StyledText {
    var result = StyledText()
    for run in runs { result.append(run.text, run.role == .text ? role : run.role) }
    return result
  }

  /// The same text for these signs: where they lack raised and lowered letters, those are spelled.
  package func spelled(for glyphs: Glyphs) -> StyledText {
    guard !glyphs.hasScripts else { return self }
    var result = StyledText()
    for run in runs {
      result.append(run.role.isField ? run.text : ScriptForm.spelled(run.text), run.role)
    }
    return result
  }

  /// The line at most so many cells wide; what is cut off leaves `mark` at the end.
  package func cut(to width: Int, mark: String) -> StyledText {
    guard self.width > width else { return self }
    let room = width - Graphemes.width(of: mark)
    guard room >= 0 else { return StyledText() }
    var result = StyledText()
    var used = 0
    for run in runs {
      for grapheme in Graphemes.split(run.text) {
        guard used + grapheme.width <= room else {
          result.append(mark, .muted)
          return result
        }
        result.append(grapheme.text, run.role)
        used += grapheme.width
      }
    }
    return result
  }
}
