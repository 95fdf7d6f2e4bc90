import Activities
import Screen

extension PickerRow {
  /// Files that belong to nothing, one of them broken.
  static let samples = [
    PickerRow(
      path: "planets.json", title: "Planets", subject: "Science", grade: "4", questionCount: 8,
      minutes: 5),
    PickerRow(
      path: "words.json", title: "日本語 words and more words and even more words",
      subject: "Language", questionCount: 1, minutes: 1, state: .unfinished(at: 4)),
    PickerRow(
      path: "warmup.json", title: "warmup.json",
      problem: "line 14: \"Vennus\" is not one of the choices"),
    PickerRow(
      path: "fractions.json", title: "Fractions", subject: "Math", state: .best(percent: 85)),
  ]

  /// Files in courses and units, with states of every kind.
  static let grouped = [
    PickerRow(
      path: "fractions.json", title: "Fractions", subject: "Math", grade: "6", questionCount: 10,
      minutes: 6, place: .sample("Math 6", unit: "Ratios and percents", position: 3),
      state: .mastered(percent: 95)),
    PickerRow(path: "loose.json", title: "A loose sheet", questionCount: 3, state: .unknown),
    PickerRow(
      path: "commas.json", title: "Commas", subject: "Language", grade: "5", questionCount: 9,
      place: .sample("Language 5", unit: "Punctuation"), state: .unfinished(at: nil)),
    PickerRow(
      path: "warmup.json", title: "warmup.json",
      place: .sample("Math 6", unit: "Numbers", position: 1),
      problem: "line 14: \"Vennus\" is not one of the choices"),
    PickerRow(
      path: "primes.json", title: "Primes", subject: "Math", grade: "6", questionCount: 7,
      place: .sample("Math 6", unit: "Numbers", position: 1), state: .best(percent: 85)),
  ]
}

extension PickerRow.Place {
  static func sample(
    _ course: String?, code: String? = nil, unit: String? = nil, position: Int? = nil
  ) -> PickerRow.Place {
    PickerRow.Place(
      course: course == nil && code == nil ? nil : CourseReference(title: course, code: code),
      unit: unit.map { Unit(title: $0, position: position) })
  }
}
