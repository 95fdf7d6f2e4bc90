import Activities

/// Grades as people write them: `K`, `5`, `6–8`.
enum GradeText {
  static func text(_ grades: [Grade]) -> String {
    let sorted = grades.sorted()
    guard let first = sorted.first, let last = sorted.last else { return "" }
    return first == last ? word(first) : "\(word(first))-\(word(last))"
  }

  private static func word(_ grade: Grade) -> String {
    switch grade.rawValue {
    case -1: "Pre-K"
    case 0: "K"
    case 13: "AP"
    default: String(grade.rawValue)
    }
  }
}
