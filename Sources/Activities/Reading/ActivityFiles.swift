/// The files beside an activity, as whoever reads the activity's file can see them.
///
/// Paths are relative to the folder of the activity, and never lead out of it.
struct ActivityFiles {
  /// The bytes of a text file; `nil` where there is none.
  var textFile: (String) -> [UInt8]?
  var fileExists: (String) -> Bool

  /// Whether a path stays in the folder of the activity: relative, and nowhere upwards.
  static func isInside(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let isRelative = !path.hasPrefix("/") && !path.hasPrefix("~") && !path.contains(":")
    let isClean = path.unicodeScalars.allSatisfy { $0 != "\\" && $0.value >= 0x20 }
    return isRelative && isClean && !parts.contains("..")
  }
}
