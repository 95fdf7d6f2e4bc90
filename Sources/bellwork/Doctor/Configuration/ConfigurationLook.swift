/// Looks at the files that say how bellwork is set.
struct ConfigurationLook {
  let places: Places
  let reading: ConfigReading
  /// Emails as they may be shown.
  let look: ReportLook

  /// In the order in which they are reported.
  var facts: [ConfigurationFact] {
    [file] + (student.map { [$0] } ?? []) + time + [course, activities] + openModes
  }

  private var file: ConfigurationFact {
    switch reading {
    case .absent: .noFile(places.configFile)
    case .read: .file(places.configFile)
    case .broken(let error): .broken(file: places.configFile, problems: problems(error))
    }
  }

  private var student: ConfigurationFact? {
    guard let config = reading.config else { return nil }
    if let student = config.student {
      return .student(name: student.name, email: student.email.map(look.email))
    }
    guard let students = try? LocalStudents.load(places.studentsFile) else {
      // Whatever keeps it from being read, a person has to look at it.
      return .studentsDamaged(places.studentsFile)
    }
    return students.current.map { .student(name: $0, email: nil) } ?? .nobodyYet
  }

  private var time: [ConfigurationFact] {
    reading.config.map { [.windowSeconds($0.windowSeconds)] } ?? []
  }

  private var course: ConfigurationFact {
    let folders = FilePath.ancestors(of: FilePath.absolute("."))
    do {
      guard let found = try TimebackConfigSearch.first(in: folders) else { return .noCourse }
      return .course(
        path: found.path, name: found.config.name, courseCount: found.config.courses.count)
    } catch {
      return .broken(file: TimebackConfigSearch.fileName, problems: problems(error))
    }
  }

  private var activities: ConfigurationFact {
    let there = places.activityFolders.filter(FolderListing.isFolder)
    return there.isEmpty ? .noActivityFolder(places.activityFolders) : .activityFolders(there)
  }

  private var openModes: [ConfigurationFact] {
    [places.configDirectory, places.configFile].compactMap(OpenMode.init).map(
      ConfigurationFact.openMode)
  }

  /// As other commands say it on standard error.
  private func problems(_ error: any Error) -> String {
    CommandFailure(error)?.message ?? "\(error)"
  }
}
