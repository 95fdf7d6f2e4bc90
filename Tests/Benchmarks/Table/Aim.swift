/// What a figure is to be at most.
struct Aim {
  let limit: String
  let isReached: Bool
  /// What is held against the limit, where the row does not show it.
  let figure: String?

  init(_ limit: String, isReached: Bool, figure: String? = nil) {
    self.limit = limit
    self.isReached = isReached
    self.figure = figure
  }

  var text: String {
    let held = figure.map { " (\($0))" } ?? ""
    return "\(isReached ? "reached" : "MISSED"): at most \(limit)\(held)"
  }
}
