/// The part of the list that may be in sight, in lines.
struct PickerLines {
  var column: TextColumn
  /// The lines at which rows begin, with the headings above them.
  var starts: [Int] = []
  /// Where the heading of the chosen row stands, if it is among the lines.
  var headingLine: Int?
}
