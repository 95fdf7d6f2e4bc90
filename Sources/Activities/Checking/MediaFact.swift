/// What is wrong with a picture or sound, or the drawing shown instead.
package enum MediaFact: Equatable, Sendable {
  case missingFile(String)
  case missingDrawing(String)
  /// Absolute, or up and out of the folder of the activity.
  case pathOutside(String)
  case notHTTPS(String)
  case drawingTooWide(line: Int, width: Int)
  case drawingNotText(String)
  case drawingHasControls(String, Unicode.Scalar)
}
