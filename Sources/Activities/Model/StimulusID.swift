/// The name of a stimulus within its activity.
package struct StimulusID: RawRepresentable, Hashable, Sendable, Codable {
  package var rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
}
