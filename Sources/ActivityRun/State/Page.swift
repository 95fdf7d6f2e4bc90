/// Which page of the run is up; places count from 0 in the order asked.
package enum Page: Equatable, Sendable, Codable {
  case item(Int)
  case feedback(Int)
  case finish
  case results
}
