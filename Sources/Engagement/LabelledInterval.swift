/// A stretch of time with its label.
package struct LabelledInterval: Hashable, Sendable, Codable {
  package var interval: Interval
  package var label: Label

  package init(_ label: Label, _ interval: Interval) {
    self.interval = interval
    self.label = label
  }
}
