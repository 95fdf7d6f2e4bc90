import Activities

/// The rows in the order in which they are shown, each with the heading it stands under.
///
/// Courses come in the order of the files, and in them units by their position; what has neither
/// comes last. In a course, what belongs to no unit comes first: below a unit's heading it would
/// pass for one of the unit.
struct PickerArrangement: Equatable, Sendable {
  private(set) var rows: [PickerRow] = []
  /// For each row; all `nil` where no activity belongs to anything.
  private(set) var headings: [String?] = []

  init(_ files: [PickerRow]) {
    let groups = PickerArrangement.groups(files)
    let hasHeadings = groups.contains { $0.key != nil }
    for group in groups {
      rows += group.rows
      let heading = hasHeadings ? group.heading : nil
      headings += Array(repeating: heading, count: group.rows.count)
    }
  }

  private static func groups(_ files: [PickerRow]) -> [PickerGroup] {
    let codes = Dictionary(
      files.compactMap { row in
        row.place.course.flatMap { course in course.title.map { ($0, course.code) } }
      },
      uniquingKeysWith: { $0 ?? $1 })
    var groups: [PickerGroup] = []
    var places: [PickerGroup.Key?: Int] = [:]
    for row in files {
      let key = PickerGroup.Key(row.place, codes: codes)
      if let place = places[key] {
        groups[place].append(row)
      } else {
        places[key] = groups.count
        groups.append(PickerGroup(key: key, row))
      }
    }
    return sorted(groups)
  }

  private static func sorted(_ groups: [PickerGroup]) -> [PickerGroup] {
    var ranks: [String?: Int] = [:]
    for group in groups {
      guard let key = group.key, ranks[key.course] == nil else { continue }
      ranks[key.course] = ranks.count
    }
    let keyed = groups.enumerated().map { index, group in
      (rank: group.key.flatMap { ranks[$0.course] } ?? .max, unit: group.unitRank, index: index)
    }
    return keyed.sorted { ($0.rank, $0.unit, $0.index) < ($1.rank, $1.unit, $1.index) }
      .map { groups[$0.index] }
  }
}
