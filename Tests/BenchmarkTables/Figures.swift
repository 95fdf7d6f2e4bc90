import Foundation

extension Double {
  /// With so many digits after the point.
  package func figure(_ places: Int, signed: Bool = false) -> String {
    String(format: signed ? "%+.\(places)f" : "%.\(places)f", self)
  }
}

extension Duration {
  package var seconds: Double { self / .seconds(1) }
}

extension [Double] {
  /// The middle one of an odd number of values, the upper of the two middle ones of an even one.
  package var median: Double { isEmpty ? 0 : sorted()[count / 2] }
}
