import EventDelivery

extension ReportsFact {
  var finding: DoctorFinding {
    switch self {
    case .notKnown:
      DoctorFinding(.reports, "sinks", .note, "not known: the configuration has mistakes")
    case .sink(let name, let place): sink(name, place)
    case .standing(let name, let delivered, let waiting, let setAside, let held, let age):
      standing(name, delivered, waiting, kept(setAside, held), age)
    case .trouble(let name, let message, let isHeld):
      reports(
        name, .note, "the last try: \(message)",
        advice: isHeld
          ? "Nothing goes out until that is put right; then run: bellwork send"
          : "It is tried again by itself; to try at once, run: bellwork send")
    case .connection(let name, let answer): connection(name, answer)
    case .courses(let name, let answer): courses(name, answer)
    }
  }

  private func sink(_ name: String, _ place: SinkPlace) -> DoctorFinding {
    switch place {
    case .standardOutput: reports(name, .ok, "to standard output")
    case .file(let path, let state): file(name, path, state)
    case .endpoint(let place, let state): endpoint(name, place, state)
    }
  }

  private func endpoint(
    _ name: String, _ place: String, _ state: SinkPlace.CredentialState
  ) -> DoctorFinding {
    switch state {
    case .notNeeded: reports(name, .ok, "to \(place), without credentials")
    case .there: reports(name, .ok, "to \(place), with credentials")
    case .absent(let variables):
      reports(
        name, .note, "to \(place), which asks for credentials, and there are none",
        advice: variables.isEmpty
          ? "Name two variables or a \"credentialsFile\" in the sink."
          : "Set \(variables.joined(separator: " and ")); reports wait meanwhile.")
    case .refused(let fault):
      reports(
        name, .problem(.configuration), "to \(place), whose credentials are not used",
        advice: fault.message)
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
    _ name: String, _ delivered: Int, _ waiting: Int, _ kept: String, _ age: Int64?
  ) -> DoctorFinding {
    if waiting > 0 {
      let since = age.map { ", the oldest for \(AgeWords.text(milliseconds: $0))" } ?? ""
      return reports(
        name, .note, "\(delivered) delivered, \(waiting) not sent yet\(since)\(kept)",
        advice: "They are sent while a quiz is open, or with: bellwork send")
    }
    guard !kept.isEmpty else { return reports(name, .ok, "\(delivered) delivered, none waiting") }
    return reports(
      name, .note, "\(delivered) delivered, none waiting\(kept)",
      advice: "Why, and what can be done, says: bellwork outbox")
  }

  /// What is neither delivered nor waits.
  private func kept(_ setAside: Int, _ held: Int) -> String {
    (setAside > 0 ? ", \(setAside) set aside" : "") + (held > 0 ? ", \(held) held" : "")
  }

  private func courses(_ name: String, _ answer: CourseAnswer) -> DoctorFinding {
    let known = answer.known.isEmpty ? nil : "knows " + answer.known.joined(separator: ", ")
    if !answer.unknown.isEmpty {
      let found = ["does not know " + answer.unknown.joined(separator: ", "), known]
      return reports(
        name, .problem(.configuration), found.compactMap(\.self).joined(separator: "; "),
        advice: "Put the right \"ids\" into timeback.config.json: reports of a course that is not "
          + "known may count for nothing.")
    }
    if let obstacle = answer.obstacle {
      return reports(
        name, .note, "whether it knows the courses is open: \(obstacle)",
        advice: "Reports can be sent all the same.")
    }
    return reports(name, .ok, known ?? "")
  }

  private func connection(_ name: String, _ answer: EndpointAnswer) -> DoctorFinding {
    switch answer {
    case .taken(let place): reports(name, .ok, "\(place) answers, and would take a report")
    case .notChecked(let place):
      reports(
        name, .note, "\(place) answers, and does not offer to check a report",
        advice: "Whether it takes reports shows when one is sent.")
    case .refused(let place, let reasons):
      reports(
        name, .problem(.data), "\(place) would refuse a report",
        advice: reasons.isEmpty ? "It gives no reason." : reasons.joined(separator: "; "))
    case .failed(let message, let isHeld):
      reports(
        name, .problem(isHeld ? .configuration : .unavailable), message,
        advice: isHeld
          ? "Put that right; reports wait meanwhile."
          : "Look at the network; reports wait meanwhile.")
    }
  }
}
