import Activities
import ActivityRun
import Caliper

/// What a rehearsal begins with; the same start and script give the same bytes.
struct RehearsalStart: Sendable {
  var file: ActivityFile
  var header: RunHeader
  var wallMilliseconds: Int64

  /// `seed` is any number; `student` an email address; the run id follows from both where none is
  /// given.
  ///
  /// - Throws: `ConfigError` where `timeback.config.json` is broken.
  init(
    file: ActivityFile, wallMilliseconds: Int64, seed: UInt64, student: String,
    runID: RunID? = nil, pctComplete: Int? = nil, questionReports: QuestionReports? = nil,
    surroundings: Surroundings = Surroundings(),
    search: TimebackConfigSearch = TimebackConfigSearch(environment: .unsaid)
  ) throws {
    self.file = file
    self.wallMilliseconds = wallMilliseconds
    let names = ["rehearsal", String(seed), student]
    let runSeed = RunSeed(
      high: Seed(names + ["high"]).value, low: Seed(names + ["low"]).value)
    let identity = StudentIdentity(email: student, localID: "")
    header = try RunOpening(
      file: file, student: identity,
      timeback: try search.config(forActivityAt: file.path), surroundings: surroundings,
      questionReports: questionReports
    ).header(
      seed: runSeed, runID: runID ?? .make(seed: runSeed), attempt: 1, pctComplete: pctComplete)
  }
}
