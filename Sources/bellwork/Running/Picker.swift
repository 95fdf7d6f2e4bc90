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
      let shelf = await ActivityShelf.read(player.workspace.places.activityFolders)
      var model = PickerModel(
        rows: await rows(shelf, student), cursor: cursor, studentName: student.displayName,
        folders: player.workspace.places.activityFolders)
      model.notice = notice
      notice = nil
      guard let chosen = try player.frontEnd.pick(model) else { return nil }
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

  private func rows(
    _ shelf: [ActivityShelf.Entry], _ student: StudentIdentity
  ) async -> [PickerRow] {
    var configs: [String: TimebackConfig] = [:]
    var rows: [PickerRow] = []
    for entry in shelf { rows.append(await row(entry, student, &configs)) }
    return rows
  }

  /// `configs` keeps what applies to each folder, so that a listing reads it once.
  private func row(
    _ entry: ActivityShelf.Entry, _ student: StudentIdentity,
    _ configs: inout [String: TimebackConfig]
  ) async -> PickerRow {
    switch entry.reading {
    case .failure(let problem): return PickerRow(title: entry.name, problem: problem.sentence)
    case .success(let file):
      let activity = file.activity
      return PickerRow(
        title: activity.title,
        subject: activity.subject == .none ? nil : activity.subject.rawValue,
        grade: activity.grades.isEmpty ? nil : GradeText.text(activity.grades),
        questionCount: activity.askedCount,
        minutes: activity.estimatedMinutes.map { Int($0.rounded(.up)) },
        // An unfinished run that cannot be folded says why when it is opened, not here.
        state: (try? await state(of: file, student, &configs)) ?? .new)
    }
  }

  private func state(
    of file: ActivityFile, _ student: StudentIdentity, _ configs: inout [String: TimebackConfig]
  ) async throws -> PickerRow.State {
    let folder = FilePath.parent(file.path)
    let config =
      try configs[folder] ?? TimebackConfigSearch.config(forActivityAt: file.path)
    configs[folder] = config
    let opening = RunOpening(file: file, student: student, timeback: config)
    let entry = try await RunEntry.find(
      opening, in: player.workspace.database, fresh: false)
    if let state = entry.unfinished?.refold.recorder.state {
      return .unfinished(at: (state.place ?? state.items.count - 1) + 1)
    }
    return entry.history.bestShareMillionths.map { .best(percent: ($0 + 5_000) / 10_000) } ?? .new
  }
}
