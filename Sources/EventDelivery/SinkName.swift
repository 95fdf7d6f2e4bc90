/// The name of a sink in the configuration.
package struct SinkName: RawRepresentable, Hashable, Sendable, Codable {
  package var rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
}
