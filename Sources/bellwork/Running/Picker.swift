import Screen
import Storage

/// The list of activities, from which one after the other is taken.
@MainActor
struct Picker {
  let player: Player

  /// Lets the student pick and play until they leave, or something ends the program.
  func run(as student: StudentIdentity) async throws -> SessionEnd? {
    var student = student
    var shelf = await ActivityShelf.read(
      player.workspace.places.activityFolders, player.configSearch)
    var model = PickerModel(
      rows: await rows(of: shelf, for: student), studentName: student.displayName,
      folders: player.workspace.places.activityFolders)
    model.notice = player.options.rescue?.shortDescription
    while true {
      let choice = try player.frontEnd.pick(&model) { [shelf] in
        shelf.isCurrent
      }
      switch choice {
      case .leave: return nil
      case .lookAgain: break
      case .open(let path):
        do {
          let played = try await player.play(ActivityFile.read(path), as: student)
          student = played.student
          if let end = played.end, end.endsProgram { return end }
        } catch let unsaved as UnsavedRun where unsaved.end.endsProgram {
          throw unsaved
        } catch {
          guard let failure = CommandFailure(error) else { throw error }
          model.notice = failure.line
        }
      }
      shelf = await shelf.refreshed()
      model.studentName = student.displayName
      model.show(await rows(of: shelf, for: student))
    }
  }

  private func rows(
    of shelf: ActivityShelf, for student: StudentIdentity
  ) async -> [PickerRow] {
    await Standings(database: player.workspace.database, student: student).rows(of: shelf)
  }
}
