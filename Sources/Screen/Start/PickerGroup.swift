import Activities

/// Activities of one unit of one course.
struct PickerGroup {
  /// What tells groups apart.
  struct Key: Hashable {
    /// A course's code, else its title.
    var course: String?
    var unit: String?

    /// `nil` where an activity belongs to neither.
    ///
    /// `codes` are those of courses by their titles: a file may leave out either.
    init?(_ place: PickerRow.Place, codes: [String: String?]) {
      let course = place.course
      self.course =
        course?.code ?? course?.title.flatMap { title in codes[title].flatMap(\.self) ?? title }
        ?? course?.identifier
      unit = place.unit.map { $0.identifier ?? $0.title }
      if self.course == nil, unit == nil { return nil }
    }
  }

  let key: Key?
  private(set) var rows: [PickerRow]
  private var courseTitle: String?
  private var courseCode: String?
  private var unitTitle: String?
  private var unitPosition: Int?

  init(key: Key?, _ row: PickerRow) {
    self.key = key
    rows = []
    append(row)
  }

  mutating func append(_ row: PickerRow) {
    rows.append(row)
    let course = row.place.course
    courseTitle = courseTitle ?? course?.title
    courseCode = courseCode ?? course?.code
    unitTitle = unitTitle ?? row.place.unit?.title
    unitPosition = unitPosition ?? row.place.unit?.position
  }

  /// Where a course has no unit, it comes first; units without a position come last.
  var unitRank: Int { unitTitle == nil ? -1 : unitPosition ?? .max }

  var heading: String {
    let unit = unitTitle.map { title in unitPosition.map { "Unit \($0): \(title)" } ?? title }
    let parts = [courseTitle ?? courseCode, unit].compactMap(\.self).filter { !$0.isEmpty }
    return parts.isEmpty ? "Other activities" : parts.joined(separator: ", ")
  }
}
