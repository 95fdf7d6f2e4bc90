import EventDelivery
import Storage

extension DataFact {
  var finding: DoctorFinding {
    switch self {
    case .folder(let path, let state): folder(path, state)
    case .openMode(let mode): mode.finding(.data)
    case .freeBytes(let bytes): free(bytes)
    case .nothingRecorded: data("database", .ok, "nothing recorded yet")
    case .database(let error): database(error)
    case .sound(let path):
      data("database", .ok, "\(path): sound, and safe against power cuts")
    case .keptDamaged(let copies): kept(copies)
    case .runs(let count, let unfinished): runs(count, unfinished: unfinished)
    case .retention(let days): data("answers", .ok, DataFact.kept(days))
    }
  }

  private func data(
    _ name: String, _ level: DoctorFinding.Level, _ found: String, advice: String? = nil
  ) -> DoctorFinding {
    DoctorFinding(.data, name, level, found, advice: advice)
  }

  private func folder(_ path: String, _ state: FolderState) -> DoctorFinding {
    switch state {
    case .writable: data("folder", .ok, path)
    case .absent: data("folder", .ok, "\(path): made at the first start")
    case .refused(let error):
      data(
        "folder", .problem(ExitStatus(writing: error)), error.description,
        advice: "Let yourself write there, or set XDG_DATA_HOME to a folder of your own.")
    }
  }

  private func free(_ bytes: Int64) -> DoctorFinding {
    let found = bytes < 10 << 30 ? "\(bytes >> 20) MB free" : "\(bytes >> 30) GB free"
    switch bytes {
    case ..<(1 << 20):
      return data(
        "disk", .problem(.ioError), found, advice: "Make room: no answer can be saved.")
    case ..<(100 << 20):
      return data("disk", .note, found, advice: "Make room before it is full.")
    default: return data("disk", .ok, found)
    }
  }

  private func kept(_ copies: [String]) -> DoctorFinding {
    let newest = copies.last ?? ""
    return data(
      "damaged", .note,
      copies.count == 1
        ? "a damaged database is kept: \(newest)"
        : "\(copies.count) damaged databases are kept, the newest: \(newest)",
      advice: "What could be read of it is in use. Delete it once nothing is missing.")
  }

  private func runs(_ count: Int, unfinished: Int) -> DoctorFinding {
    let found = "\(count) " + (count == 1 ? "run" : "runs")
    guard unfinished > 0 else { return data("runs", .ok, found) }
    return data("runs", .ok, "\(found), \(unfinished) of them not finished")
  }

  private static func kept(_ days: Int) -> String {
    switch days {
    case 0: "not kept once everything of their run was sent"
    case 1: "kept for a day after everything of their run was sent"
    default: "kept for \(days) days after everything of their run was sent"
    }
  }

  /// The error's own sentence names the file and the way out.
  private func database(_ error: StorageError) -> DoctorFinding {
    switch error {
    case .system(let call):
      data(
        "database", .problem(ExitStatus(writing: call)), error.description,
        advice: "Let yourself read and write it: it holds your runs.")
    case .damaged(let path):
      data(
        "database", .problem(.data), "\"\(path)\" is damaged, or no database of bellwork",
        advice: "Start bellwork: it saves what can be read, and keeps the damaged file.")
    case .busy(let path):
      data(
        "database", .problem(.ioError), "\"\(path)\" is in use by another program",
        advice: "End the program that holds it, such as a backup, and try again.")
    case .newerSchema, .weakMode, .diskFull, .readOnly, .inputOutput, .database:
      data("database", .problem(.ioError), error.description)
    }
  }
}
