/// What people call the students, courses, activities and items of a report.
///
/// Where a name changed, the latest one holds.
package struct ReportNames: Equatable, Sendable {
  private struct Entry: Equatable {
    var atMilliseconds: Int64
    var name: String
    /// An item's place in its file.
    var place: Int
  }

  private var entries: [ReportKey: Entry] = [:]

  /// `nil` where nobody said it.
  package func name(of key: ReportKey) -> String? { entries[key]?.name }

  func place(of key: ReportKey) -> Int { entries[key]?.place ?? 0 }

  mutating func note(_ place: ReportPlace) {
    let subject = place.subject
    note(subject.student.name, of: .student(subject.student.id), at: place.atMilliseconds)
    note(subject.course?.name, of: .course(subject.course?.id), at: place.atMilliseconds)
    note(subject.activity.name, of: .activity(subject.activity.id), at: place.atMilliseconds)
    if let item = place.item {
      note(
        item.prompt, of: .item(ReportKey.ItemKey(item)), at: place.atMilliseconds,
        place: item.place)
    }
  }

  private mutating func note(
    _ name: String?, of key: ReportKey, at instant: Int64, place: Int = 0
  ) {
    guard let name else { return }
    if let known = entries[key], (known.atMilliseconds, known.name) >= (instant, name) { return }
    entries[key] = Entry(atMilliseconds: instant, name: name, place: place)
  }
}
