/// What a key asks for in the picker.
package enum PickerMeaning: Equatable, Sendable {
  case updated(PickerModel)
  /// Open the activity of this file.
  case open(path: String)
  case leave, redraw, suspend
  case nothing
}
