/// The kinds of value a key can ask for, as messages say them.
package enum ExpectedValue: String, Equatable, Sendable {
  case boolean = "true or false"
  case number = "a number"
  case wholeNumber = "a whole number"
  case text = "text in quotes"
  case list = "a list"
  case object = "an object"
  case textOrObject = "text or an object"
  case textOrList = "text or a list"
  case numberOrObject = "a number or an object"
}
