import Foundation

/// One measure of bellwork, and of its peers where they have it.
struct ResultRow {
  let measure: String
  let bellwork: Double
  let dialog: Double?
  let htop: Double?
  let unit: String
  let aims: [Aim]

  init(
    _ measure: String, _ bellwork: Double, _ dialog: Double?, _ htop: Double?, unit: String,
    aims: [Aim] = []
  ) {
    self.measure = measure
    self.bellwork = bellwork
    self.dialog = dialog
    self.htop = htop
    self.unit = unit
    self.aims = aims
  }

  /// The row's cells; a second aim stands on a line of its own below.
  var lines: [[String]] {
    let cells = [
      measure, figure(bellwork), dialog.map(figure) ?? "-", htop.map(figure) ?? "-",
      dialog.map { ResultRow.ratio(bellwork, $0) } ?? "-",
      htop.map { ResultRow.ratio(bellwork, $0) } ?? "-",
    ]
    let first = [cells + [aims.first?.text ?? ""]]
    return first
      + aims.dropFirst().map { Array(repeating: "", count: cells.count) + [$0.text] }
  }

  /// Three digits that count, or more before the point.
  static func digits(_ value: Double) -> String {
    let places = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3
    return String(format: "%.\(places)f", value)
  }

  /// With its sign, in tenths.
  static func difference(_ value: Double) -> String { String(format: "%+.1f", value) }

  private func figure(_ value: Double) -> String { "\(ResultRow.digits(value)) \(unit)" }

  private static func ratio(_ own: Double, _ other: Double) -> String {
    other > 0 ? "\(digits(own / other)) ×" : "-"
  }
}
