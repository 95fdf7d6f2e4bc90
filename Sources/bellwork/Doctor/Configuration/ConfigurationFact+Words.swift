import ActivityRun

extension ConfigurationFact {
  var finding: DoctorFinding {
    switch self {
    case .noPlaces(let reason):
      configuration(
        "files", .problem(.configuration), reason,
        advice: "No quiz begins before; an account of one's own has HOME set.")
    case .file(let path): configuration("file", .ok, path)
    case .noFile(let path): configuration("file", .ok, "none at \"\(path)\"; none is needed")
    case .broken(let file, let problems):
      configuration(
        FilePath.name(file), .problem(.configuration), "has mistakes\n\(problems)",
        advice: "No quiz begins until they are put right.")
    case .student(let name, let email): student(name, email: email)
    case .nobodyYet:
      configuration("student", .ok, "nobody yet: bellwork asks for a name at the first start")
    case .noEmail(let sinks):
      configuration(
        "email", .note, "none: nothing is sent to \(sinks.joined(separator: ", "))",
        advice: "\"email\" in \"student\" of config.json sets it, for runs that begin then.")
    case .noSensor(let sinks):
      configuration(
        "sensor", .note, "none of your own: nothing is sent to \(sinks.joined(separator: ", "))",
        advice: "\"sensor\" in \(TimebackConfigSearch.fileName) sets it, for runs that begin then.")
    case .studentsDamaged(let path):
      configuration(
        "student", .problem(.data), "\"\(path)\" is damaged",
        advice: "Repair it, or move it away: students without an email are told apart by it.")
    case .windowSeconds(let seconds):
      configuration("time", .ok, "a report every \(seconds) s")
    case .questionReports(.withoutResponses):
      configuration("questions", .ok, "each is reported, without its answer")
    case .questionReports(.withResponses):
      configuration("questions", .ok, "each is reported, with the student's answer")
    case .context(let keys, let student):
      configuration("context", .ok, context(keys, student: student))
    case .environment(let environment): environment.finding
    case .unknownEnvironment(let unknown):
      configuration(
        "environment", .problem(.configuration), unknown.message,
        advice: "No quiz begins until it is one of these, or not set.")
    case .course(let path, let name, let count): course(path, name: name, count: count)
    case .sensor(let sensor, let others): CourseWords.sensor(sensor, others)
    case .courseIDs(let ids, let environment): CourseWords.ids(ids, environment)
    case .noCourse:
      configuration(
        "course", .ok, "no \(TimebackConfigSearch.fileName) in this folder or above it")
    case .activityFolders(let folders):
      configuration("activities", .ok, folders.joined(separator: ", "))
    case .noActivityFolder(let folders):
      configuration(
        "activities", .note, "none of the folders is there: \(folders.joined(separator: ", "))",
        advice: "Make one of them and put activity files into it, or name a folder in "
          + "BELLWORK_ACTIVITIES.")
    case .openMode(let mode): mode.finding(.configuration)
    }
  }

  private func configuration(
    _ name: String, _ level: DoctorFinding.Level, _ found: String, advice: String? = nil
  ) -> DoctorFinding {
    DoctorFinding(.configuration, name, level, found, advice: advice)
  }

  private func context(_ keys: [Surroundings.Key], student: String) -> String {
    let all = keys.filter { !$0.isPersonal }.map(\.rawValue)
    let own = keys.filter(\.isPersonal).map(\.rawValue)
    let parts =
      (all.isEmpty ? [] : ["every report names \(all.joined(separator: ", "))"])
      + (own.isEmpty ? [] : ["those of \(student) alone name \(own.joined(separator: ", "))"])
    return parts.joined(separator: "; ")
  }

  private func student(_ name: String, email: String?) -> DoctorFinding {
    guard let email else { return configuration("student", .ok, "\(name), without an email") }
    return configuration("student", .ok, "\(name), \(email)")
  }

  private func course(_ path: String, name: String?, count: Int) -> DoctorFinding {
    let courses = count == 1 ? "1 course" : "\(count) courses"
    return configuration(
      "course", .ok, path + ": " + (name.map { "\"\($0)\", " } ?? "") + courses)
  }
}
