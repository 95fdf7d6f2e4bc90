@testable import Activities

extension SeededGenerator {
  /// So many characters or fewer, each of the alphabet.
  mutating func characters(of alphabet: String, atMost count: Int) -> [Character] {
    let alphabet = Array(alphabet)
    return (0..<next(below: count + 1)).map { _ in alphabet[next(below: alphabet.count)] }
  }
}
