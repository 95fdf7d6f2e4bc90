import Caliper
import Sinks

/// Looks at the files that say how bellwork is set.
struct ConfigurationLook {
  let places: Places
  let reading: ConfigReading
  /// Emails as they may be shown.
  let look: ReportLook
  let environment: [String: String]

  /// In the order in which they are reported.
  var facts: [ConfigurationFact] {
    [file] + (student.map { [$0] } ?? []) + email + time + questions + context + courses
      + [activities] + openModes
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
    return students.current.map {
      .student(name: $0, email: students.emails?[$0].map(look.email))
    } ?? .nobodyYet
  }

  /// Sinks off this computer, which are sent no stand-ins.
  private var strictSinks: [String] {
    reading.config.map { SinkFactory(places: places, config: $0).strictNames } ?? []
  }

  private var email: [ConfigurationFact] {
    guard !strictSinks.isEmpty, case .student(_, email: nil) = student else { return [] }
    return [.noEmail(sinks: strictSinks)]
  }

  private func sensor(_ sensor: SensorURL) -> [ConfigurationFact] {
    StandIn.isSensor(sensor.text) && !strictSinks.isEmpty ? [.noSensor(sinks: strictSinks)] : []
  }

  private var time: [ConfigurationFact] {
    reading.config.map { [.windowSeconds($0.windowSeconds)] } ?? []
  }

  private var questions: [ConfigurationFact] {
    reading.config?.questionReports.map { [.questionReports($0)] } ?? []
  }

  private var context: [ConfigurationFact] {
    guard let config = reading.config, !config.context.entities.isEmpty else { return [] }
    let keys = Surroundings.Key.allCases.filter { config.context.entities[$0] != nil }
    return [.context(keys, student: config.student?.name ?? "")]
  }

  private var courses: [ConfigurationFact] {
    let environment: TimebackEnvironment
    do throws(TimebackEnvironment.Unknown) {
      environment = try TimebackEnvironment.resolved(
        variables: self.environment, sinks: reading.config?.sinks ?? [])
    } catch {
      return [.unknownEnvironment(error)]
    }
    return [.environment(environment)] + courses(in: environment)
  }

  private func courses(in environment: TimebackEnvironment) -> [ConfigurationFact] {
    let folders = FilePath.ancestors(of: FilePath.absolute("."))
    do {
      let search = TimebackConfigSearch(environment: environment)
      guard let found = try search.first(in: folders) else {
        return [.noCourse] + sensor(TimebackConfig.fallbackSensor)
      }
      let courses = found.config.courses
      let others = courses.compactMap { course in
        course.sensor.flatMap { $0 == found.config.sensor ? nil : (course.name, $0) }
      }
      let ids = courses.map { ($0.name, $0.id) }
      return [
        .course(path: found.path, name: found.config.name, courseCount: courses.count),
        .sensor(found.config.sensor, others: others),
      ] + sensor(found.config.ownSensor)
        + (ids.isEmpty ? [] : [.courseIDs(ids, environment)])
    } catch {
      return [.broken(file: TimebackConfigSearch.fileName, problems: problems(error))]
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
