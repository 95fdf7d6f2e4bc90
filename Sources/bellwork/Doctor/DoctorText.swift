import Activities
import Screen

/// A report of `doctor` for a person: grouped and aligned, with what to do below each finding.
///
/// ```
/// Terminal
///   ✓ ok       size           80 x 24
///   • note     focus          no: tmux keeps it to itself
///              Run: tmux set -g focus-events on
/// ```
struct DoctorText {
  let report: DoctorReport
  let isUTF8: Bool
  /// Lines are broken by words at this width; `nil` leaves them whole, for `grep`.
  let columns: Int?

  var text: String {
    DoctorSection.allCases.compactMap(section).joined(separator: "\n")
  }

  private static let levelWidth = "problem".count
  private static let nameColumn = 2 + 2 + levelWidth + 2
  /// Longer names push their own line only.
  private static let longestName = 16

  private func section(_ section: DoctorSection) -> String? {
    let findings = report.findings.filter { $0.section == section }
    guard !findings.isEmpty else { return nil }
    return ([section.title] + findings.flatMap(lines)).joined(separator: "\n") + "\n"
  }

  private var nameWidth: Int {
    let widths = report.findings.map { Graphemes.width(of: name(of: $0)) }
    return min(widths.max() ?? 0, DoctorText.longestName)
  }

  private func name(of finding: DoctorFinding) -> String { Printable.clean(finding.name) }

  private func lines(_ finding: DoctorFinding) -> [String] {
    let word = padded(finding.level.word, to: DoctorText.levelWidth)
    let name = padded(name(of: finding), to: nameWidth)
    let head = "  \(finding.level.sign(isUTF8: isUTF8)) \(word)  \(name)  "
    let found = finding.found.split(separator: "\n", omittingEmptySubsequences: false)
    let first = wrapped(String(found[0]), indent: Graphemes.width(of: head))
    let more = first.dropFirst().map { indented($0, by: Graphemes.width(of: head)) }
    // An excerpt of a file has its marks in columns: it stays as it is.
    let excerpt = found.dropFirst().map { indented(Printable.clean(String($0)), by: 4) }
    let advice = wrapped(finding.advice ?? "", indent: DoctorText.nameColumn)
    return [head + (first.first ?? "")] + more + excerpt
      + advice.map { indented($0, by: DoctorText.nameColumn) }
  }

  /// The lines of a text that stands so far to the right; none of an empty one.
  private func wrapped(_ text: String, indent: Int) -> [String] {
    let text = Printable.clean(text)
    guard !text.isEmpty else { return [] }
    guard let columns else { return [text] }
    let width = max(20, columns - indent)
    return TextWrap.lines(of: StyledText(text), width: width).map(\.text)
  }

  private func indented(_ text: String, by columns: Int) -> String {
    String(repeating: " ", count: columns) + text
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - Graphemes.width(of: text)))
  }
}
