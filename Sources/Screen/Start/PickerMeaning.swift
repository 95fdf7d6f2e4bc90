/// What a key asks for in the picker.
package enum PickerMeaning: Equatable, Sendable {
  case updated(PickerModel)
  /// Open the activity of this row.
  case open(Int)
  case leave, redraw, suspend
  case nothing
}
