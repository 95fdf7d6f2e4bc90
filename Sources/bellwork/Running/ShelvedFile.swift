import Activities
import EventDelivery
import Screen

/// A file of the folders searched, as the picker keeps it: without its questions.
struct ShelvedFile: Sendable {
  let path: String
  /// `nil` where the file is no activity.
  private(set) var row: PickerRow?
  /// The activity without its items; `nil` where the file is broken.
  private(set) var activity: Activity?
  /// The file, and those beside it that it names.
  private let seen: [SeenPath]

  var isCurrent: Bool { seen.allSatisfy(\.isCurrent) }

  /// Reads the file.
  ///
  /// `earlier` is the same file before it changed: one that is not JSON any more stays in its place.
  init(_ path: String, earlier: ShelvedFile?) {
    self.path = path
    let own = SeenPath(path)
    do {
      let bytes = try FileBytes.read(path)
      var beside: [SeenPath] = []
      let (reading, _) = ActivityFile.reading(bytes, path: path) { beside.append(SeenPath($0)) }
      seen = [own] + beside
      guard reading.isActivity else { return }
      if let activity = reading.activity {
        row = ShelvedFile.row(activity, path)
        self.activity = activity
        self.activity?.items = []
        self.activity?.stimuli = [:]
      } else {
        let problem = ShelvedFile.sentence(reading.problems)
        let place = reading.outline.map(ShelvedFile.place) ?? earlier?.row?.place
        row = ShelvedFile.broken(path, problem, place)
      }
    } catch {
      seen = [own]
      row = ShelvedFile.broken(path, Printable.clean("\(error)"), earlier?.row?.place)
    }
  }

  private static func row(_ activity: Activity, _ path: String) -> PickerRow {
    PickerRow(
      path: path, title: activity.title,
      subject: activity.subject == .none ? nil : activity.subject.rawValue,
      grade: activity.grades.isEmpty ? nil : GradeText.text(activity.grades),
      questionCount: activity.askedCount,
      minutes: activity.estimatedMinutes.map { Int($0.rounded(.up)) },
      place: place(activity), state: .unknown)
  }

  private static func place(_ activity: Activity) -> PickerRow.Place {
    PickerRow.Place(course: activity.course, unit: activity.unit)
  }

  private static func broken(
    _ path: String, _ problem: String, _ place: PickerRow.Place?
  ) -> PickerRow {
    PickerRow(
      path: path, title: FilePath.name(path), place: place ?? PickerRow.Place(), state: .unknown,
      problem: problem)
  }

  private static func sentence(_ problems: [Problem]) -> String {
    guard let first = problems.first(where: { $0.level == .error }) else { return "" }
    return Printable.clean("line \(first.position.line): \(first.message)")
  }
}
