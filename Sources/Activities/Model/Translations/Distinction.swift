/// Whether texts that are told apart in one language are so in another.
enum Distinction {
  /// Whether two of the translations are equal exactly where the two originals are.
  ///
  /// Answers made of texts rest on that: merged by a translation, two of them would both be right.
  static func isKept(_ originals: [String], _ translations: [String]) -> Bool {
    guard originals.count == translations.count else { return false }
    var there: [String: String] = [:]
    var back: [String: String] = [:]
    for (original, translation) in zip(originals, translations) {
      let key = ChoiceEntry.comparable(translation)
      let own = ChoiceEntry.comparable(original)
      guard there[own] ?? key == key, back[key] ?? own == own else { return false }
      there[own] = key
      back[key] = own
    }
    return true
  }
}
