import Activities
import ActivityRun
import Screen

/// The list of activities, from which one after the other is taken.
@MainActor
struct Picker {
  let player: Player

  /// Lets the student pick and play until they leave, or something ends the program.
  func run(as student: StudentIdentity) async throws -> SessionEnd? {
    var student = student
    var cursor = 0
    while true {
      let shelf = ActivityShelf.read(player.workspace.places.activityFolders)
      var rows: [PickerRow] = []
      for entry in shelf { rows.append(try await row(entry, student)) }
      let model = PickerModel(
        rows: rows, cursor: cursor, studentName: student.displayName,
        folders: player.workspace.places.activityFolders)
      guard let chosen = try Menus(terminal: player.terminal).pick(model) else { return nil }
      cursor = chosen
      guard case .success(let file) = shelf[chosen].reading else { continue }
      let played = try await player.play(file, as: student)
      student = played.student
      switch played.end {
      case .hungUp, .terminated: return played.end
      case .left, .abandoned, .wasRead, .redoWrong, nil: break
      }
    }
  }

  private func row(_ entry: ActivityShelf.Entry, _ student: StudentIdentity) async throws
    -> PickerRow
  {
    switch entry.reading {
    case .failure(let problem): return PickerRow(title: entry.name, problem: problem.sentence)
    case .success(let file):
      let activity = file.activity
      return PickerRow(
        title: activity.title,
        subject: activity.subject == .none ? nil : activity.subject.rawValue,
        grade: activity.grades.isEmpty ? nil : GradeText.text(activity.grades),
        questionCount: activity.settings.select ?? activity.items.filter(\.isGraded).count,
        minutes: activity.estimatedMinutes.map { Int($0.rounded(.up)) },
        state: try await state(of: file, student))
    }
  }

  private func state(
    of file: ActivityFile, _ student: StudentIdentity
  ) async throws -> PickerRow.State {
    let opening = RunOpening(
      file: file, student: student,
      timeback: try TimebackConfigSearch.config(forActivityAt: file.path))
    let entry = try await RunEntry.find(
      opening, in: player.workspace.database, fresh: false)
    if let state = entry.unfinished?.refold.recorder.state {
      return .unfinished(at: (state.place ?? state.items.count - 1) + 1)
    }
    return entry.history.bestShareMillionths.map { .best(percent: ($0 + 5_000) / 10_000) } ?? .new
  }
}
