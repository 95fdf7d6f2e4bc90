import EventDelivery

extension ReportsFact {
  var finding: DoctorFinding {
    switch self {
    case .notKnown:
      DoctorFinding(.reports, "sinks", .note, "not known: the configuration has mistakes")
    case .sink(let name, let place): sink(name, place)
    case .standing(let name, let delivered, let waiting, let age):
      standing(name, delivered, waiting, age)
    }
  }

  private func sink(_ name: String, _ place: SinkPlace) -> DoctorFinding {
    switch place {
    case .standardOutput: reports(name, .ok, "to standard output")
    case .file(let path, let state): file(name, path, state)
    }
  }

  private func reports(
    _ name: String, _ level: DoctorFinding.Level, _ found: String, advice: String? = nil
  ) -> DoctorFinding {
    DoctorFinding(.reports, name, level, found, advice: advice)
  }

  private func file(
    _ name: String, _ path: String, _ state: SinkPlace.FileState
  ) -> DoctorFinding {
    switch state {
    case .writable, .notYet:
      guard !path.hasPrefix("/") else { return reports(name, .ok, "to \(path)") }
      return reports(
        name, .note, "to \(path), in whatever folder bellwork is started from",
        advice: "Write its whole path, from / on, in the configuration.")
    case .folderAbsent:
      return reports(
        name, .note, "to \(path), whose folder is not there",
        advice: "It is made when reports are written; a shared folder has to be mounted first.")
    case .refused(let error):
      return reports(
        name, .problem(ExitStatus(writing: error)), error.description,
        advice: "Let yourself write there, or change the sink's \"path\"; reports wait meanwhile.")
    }
  }

  private func standing(
    _ name: String, _ delivered: Int, _ waiting: Int, _ age: Int64?
  ) -> DoctorFinding {
    guard waiting > 0 else { return reports(name, .ok, "\(delivered) delivered, none waiting") }
    let since = age.map { ", the oldest for \(AgeWords.text(milliseconds: $0))" } ?? ""
    return reports(
      name, .note, "\(delivered) delivered, \(waiting) not sent yet\(since)",
      advice: "They are sent while a quiz is open; start bellwork, and nothing is lost.")
  }
}
