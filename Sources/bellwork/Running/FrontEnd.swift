import ActivityRun
import Screen

/// Where a student sits: at the screen, or at a talk line by line.
///
/// What a run is, how it is kept and what is sent of it is the same at either.
@MainActor
protocol FrontEnd {
  /// The name or email that was typed, empty where none need be; `nil` where the student left.
  ///
  /// - Throws: `MenuInterruption`, as the other menus do.
  func ask(_ asked: NameModel.Asked) throws -> String?

  func start(_ model: StartModel) throws -> Menus.StartChoice

  /// What the student chose; the model is left as it was when they did.
  ///
  /// `isCurrent` says whether the files are still as the model shows them.
  func pick(
    _ model: inout PickerModel, isCurrent: @escaping () -> Bool
  ) throws -> Menus.PickChoice

  /// Plays one sitting; returns how it ended, and the run as it is then.
  func play(
    _ sitting: Sitting, context: RunScreenContext
  ) async throws -> (SessionEnd, RunState)

  /// Gives the terminal back as it was found.
  func close()
}
