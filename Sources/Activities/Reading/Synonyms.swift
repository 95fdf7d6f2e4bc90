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

  static let types: [String: ItemType] = [
    "multiplechoice": .choice, "multiple_choice": .choice, "mcq": .choice, "mc": .choice,
    "multiple": .choice, "multiplechoicequestion": .choice, "true_false": .trueFalse,
    "truefalse": .trueFalse, "boolean": .trueFalse, "tf": .trueFalse, "text": .textEntry,
    "shortanswer": .textEntry, "short_answer": .textEntry, "fillin": .textEntry,
    "fill": .textEntry, "fillintheblank": .textEntry, "blank": .textEntry, "number": .numeric,
    "numerical": .numeric, "description": .info, "essay": .extendedText,
    "longanswer": .extendedText, "writing": .extendedText, "openended": .extendedText,
    "matching": .match, "pairs": .match, "ordering": .order, "sequence": .order, "sort": .order,
    "fillintheblanks": .cloze, "gaps": .cloze, "gapfill": .cloze, "dropdown": .cloze,
    "wordbank": .cloze, "hottext": .selectText, "highlight": .selectText,
    "wordselect": .selectText, "card": .flashcard, "flashcards": .flashcard,
  ]

  static let gapTypes: [String: GapType] = [
    "text": .textEntry, "typed": .textEntry, "shortanswer": .textEntry, "number": .numeric,
    "numerical": .numeric, "dropdown": .choice, "drop-down": .choice, "list": .choice,
    "inlinechoice": .choice, "select": .choice, "word": .bank, "wordbank": .bank,
  ]

  private static let keys: [String: [String]] = [
    "prompt": ["question", "text", "stem", "statement", "ask", "front"],
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
    "pairs": ["matches", "matching", "left", "right"],
    "left": ["term", "key", "question", "front"],
    "right": ["definition", "value", "answer", "match"],
    "distractors": ["extra", "extras", "wrong", "wronganswers"],
    "gaps": ["blanks", "fields"],
    "bank": ["words", "wordbank", "word_bank"],
    "back": ["answer", "definition", "reverse side"],
    "reverse": ["bothways", "reversed"],
    "rubric": ["criteria"],
    "criterion": ["text", "name"],
    "sampleAnswer": ["modelanswer", "sample", "example", "answer"],
    "minWords": ["minimumwords"],
    "maxWords": ["maximumwords", "wordlimit"],
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
