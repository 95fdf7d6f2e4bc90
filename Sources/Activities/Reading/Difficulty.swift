/// How hard the author thinks an item is; read for its shape alone.
enum Difficulty: String, CaseIterable {
  case easy, medium, hard
}
