/// The words teachers write for the words of the format.
enum Synonyms {
  static let subjects: [String: Subject] = [
    "maths": .math, "mathematics": .math, "arithmetic": .math, "algebra": .math,
    "geometry": .math, "ela": .language, "english": .language, "english language arts": .language,
    "language arts": .language, "grammar": .language, "spelling": .language,
    "history": .socialStudies, "geography": .socialStudies, "civics": .socialStudies,
    "social": .socialStudies,
    "social science": .socialStudies, "biology": .science, "physics": .science,
    "chemistry": .science, "sciences": .science, "literature": .reading, "vocab": .vocabulary,
    "fast math": .fastMath,
  ]

  private static let keys: [String: [String]] = [
    "prompt": ["question", "text", "stem", "statement", "ask"],
    "choices": ["options", "answers", "alternatives", "distractors"],
    "correctResponse": [
      "answer", "correct", "correctanswer", "solution", "key", "correctresponses", "answers",
      "value", "correctanswers", "accepted",
    ],
    "identifier": ["id", "name", "uuid"],
    "title": ["name", "heading"],
    "items": ["questions", "exercises", "problems"],
    "maxScore": ["points", "score", "marks"],
    "feedback": ["explanation", "rationale"],
    "hints": ["hint", "tip", "tips"],
    "media": ["image", "images", "picture", "pictures"],
    "src": ["url", "file", "path"],
    "alt": ["description", "alttext"],
    "comment": ["note", "notes", "_comment", "//", "#"],
    "stimuli": ["passages", "stimulus"],
    "stimulus": ["passage"],
    "grades": ["grade", "gradelevel", "level"],
    "minimum": ["min", "lowest"],
    "maximum": ["max", "highest"],
    "multiple": ["multi", "multipleanswers", "multiselect"],
    "estimatedMinutes": ["duration", "minutes", "time"],
    "authors": ["author"],
    "$schema": ["schema"],
  ]

  /// The key that was meant: by its spelling, else by its sense.
  static func key(_ name: String, among known: [String]) -> String? {
    guard name.utf8.count <= 60 else { return nil }
    let word = name.lowercased()
    if let same = known.first(where: { $0.lowercased() == word }) { return same }
    let sense = known.first { keys[$0]?.contains(word) == true }
    return sense ?? Spelling.nearest(to: name, in: known)
  }

  /// The grade that was meant by a number or a word: `7`, `7th`, `Grade 7`, `K`, `Pre-K`, `AP`.
  static func grade(_ text: String) -> Grade? {
    let words = text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" }
    switch words {
    case "k", "kg", "kindergarten": return Grade(rawValue: 0)
    case "pk", "prek", "pre-k", "preschool", "pre-kindergarten": return Grade(rawValue: -1)
    case "ap", "college", "university": return Grade(rawValue: 13)
    default: break
    }
    if let number = Int(words) { return Grade(rawValue: number) }
    return Int(words.filter(\.isNumber)).flatMap(Grade.init(rawValue:))
  }
}
