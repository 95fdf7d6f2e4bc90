import Caliper

/// Whether a text can be a sensor: an absolute URL that ids can be made from.
enum SensorText {
  static func isURL(_ text: String) -> Bool { SensorURL(text) != nil }
}
