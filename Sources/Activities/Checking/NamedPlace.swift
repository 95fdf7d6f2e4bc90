/// A stretch of a file that a person knows by name: `question "hottest" (items[0])`.
package struct NamedPlace: Equatable, Sendable {
  package var range: Range<Int>
  package var words: String

  package init(range: Range<Int>, words: String) {
    self.range = range
    self.words = words
  }
}
