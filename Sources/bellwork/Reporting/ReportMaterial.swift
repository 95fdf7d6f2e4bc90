import ActivityRun
import Caliper
import Storage

/// What a report is made of: events, and the runs of this computer's journal.
struct ReportMaterial {
  private(set) var intake = EventIntake()
  private(set) var runs: [ReportedRun] = []
  /// Whole lines about what was wrong in the data, fit for a terminal.
  private(set) var problems: [String] = []
  /// Whole lines about what could not be measured.
  private(set) var notes: [String] = []

  /// Emails, in order.
  var students: [String] { Set(intake.events.map(\.subject.student.id)).sorted() }

  /// The names students have, by email.
  var studentNames: [String: String] {
    intake.events.reduce(into: [:]) { names, event in
      if let name = event.subject.student.name { names[event.subject.student.id] = name }
    }
  }

  /// The events of files.
  ///
  /// - Throws: `CommandFailure` where one cannot be read: a report without it would mislead.
  init(files: [String]) throws {
    for file in files {
      problems += try EventFile(path: file).read(into: &intake).map(\.message)
    }
  }

  /// The events of this computer's history.
  init(history database: BellworkDatabase) async throws {
    for event in try await database.events(of: nil) {
      let place = "event \(event.id.urn)"
      let fact = EventFileFact(of: .bytes(event.bytes), at: place, in: &intake)
      if let fact { problems.append(EventFileProblem(place: place, fact: fact).message) }
    }
  }

  /// Adds what the journal knows of the runs of a student, or of all.
  mutating func addRuns(of student: String?, in database: BellworkDatabase) async throws {
    for record in try await database.runs() {
      do {
        let entries = try await database.entries(of: record.id)
        let run = try ReportedRun(stored: record, entries: entries)
        if student == nil || run.subject.student.id == student { runs.append(run) }
      } catch is DecodingError {
        notes.append(ReportMaterial.unreadable(record))
      } catch RunRefoldError.activityUnreadable {
        notes.append(ReportMaterial.unreadable(record))
      }
    }
  }

  private static func unreadable(_ record: RunRecord) -> String {
    "bellwork: this version cannot read run \(record.id.text) again; its questions are not measured"
  }
}
