/// One thing that `doctor` found, in words.
///
/// Paths, names and what the environment says are in it as they are: whoever prints it cleans it.
struct DoctorFinding: Equatable, Sendable {
  enum Level: Equatable, Sendable {
    case ok
    /// Worth knowing; bellwork works.
    case note
    /// Something does not work; the status is that of a command that runs into it.
    case problem(ExitStatus)
  }

  var section: DoctorSection
  var name: String
  var level: Level
  /// How it is.
  var found: String
  /// What to do, where something can be done.
  var advice: String?

  init(
    _ section: DoctorSection, _ name: String, _ level: Level, _ found: String,
    advice: String? = nil
  ) {
    self.section = section
    self.name = name
    self.level = level
    self.found = found
    self.advice = advice
  }
}
