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
    var notice: String?
    while true {
      let shelf = ActivityShelf.read(player.workspace.places.activityFolders)
      var rows: [PickerRow] = []
      for entry in shelf { rows.append(await row(entry, student)) }
      var model = PickerModel(
        rows: rows, cursor: cursor, studentName: student.displayName,
        folders: player.workspace.places.activityFolders)
      model.notice = notice
      notice = nil
      guard let chosen = try Menus(terminal: player.terminal).pick(model) else { return nil }
      cursor = chosen
      guard case .success(let file) = shelf[chosen].reading else { continue }
      do {
        let played = try await player.play(file, as: student)
        student = played.student
        if let end = played.end, end.endsProgram { return end }
      } catch {
        guard let failure = CommandFailure(error) else { throw error }
        notice = failure.line
      }
    }
  }

  private func row(_ entry: ActivityShelf.Entry, _ student: StudentIdentity) async -> PickerRow {
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
        // An unfinished run that cannot be folded says why when it is opened, not here.
        state: (try? await state(of: file, student)) ?? .new)
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
