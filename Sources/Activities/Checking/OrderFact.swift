/// What is wrong with entries that are to be put in order.
package enum OrderFact: Equatable, Sendable {
  case equalEntries(String, first: Int)
}
