/// A sitting that ended although not all of it could be saved.
struct UnsavedRun: Error {
  var end: SessionEnd
  /// Why the last attempt to save failed.
  var cause: any Error
}
