/// The kinds of JSON values that rules ask for.
package enum JSONKind: String, Sendable {
  case string = "a string"
  case number = "a number"
  case integer = "a whole number"
  case bool = "true or false"
  case array = "a list"
  case object = "an object"
}
