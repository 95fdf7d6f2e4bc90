import ArgumentParser

/// The rule of `--pct-complete`.
enum PercentOption {
  static func check(_ percent: Int?) throws {
    guard let percent, !(0...100).contains(percent) else { return }
    throw ValidationError("'\(percent)' is not a percentage from 0 to 100.")
  }
}
