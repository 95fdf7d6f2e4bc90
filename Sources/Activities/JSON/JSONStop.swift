/// A mistake behind which the rest of the file cannot be read soundly.
struct JSONStop: Error {
  var finding: Finding
}
