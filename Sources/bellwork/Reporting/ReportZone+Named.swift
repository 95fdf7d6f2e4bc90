import ActivityRun
import Foundation

extension ReportZone {
  /// The zone of a name: `local`, `utc`, or one of the tz database; `nil` where there is none.
  ///
  /// Where this computer does not say its zone, `local` is UTC.
  static func named(_ name: String) -> ReportZone? {
    switch name.lowercased() {
    case "utc": .utc
    case "local": ReportZone(TimeZone.current)
    default: TimeZone(identifier: name).map(ReportZone.init)
    }
  }

  private init(_ zone: TimeZone) {
    let isUTC = ["GMT", "UTC", "Etc/UTC", "Etc/GMT"].contains(zone.identifier)
    self.init(name: isUTC ? "UTC" : zone.identifier) { instant in
      // Whole seconds, which a double holds exactly; no zone changes within one.
      let seconds = (instant >= 0 ? instant : instant - 999) / 1_000
      let date = Date(timeIntervalSince1970: Double(seconds))
      return Int64(zone.secondsFromGMT(for: date)) * 1_000
    }
  }
}
