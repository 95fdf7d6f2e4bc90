import EventDelivery
import Glibc
import Storage

/// Looks at where runs are kept; makes and changes nothing there.
struct DataLook {
  let places: Places
  let folder: FolderState
  let database: Result<DatabaseExamination?, StorageError>
  /// `nil` where the configuration is broken.
  let retentionDays: Int?

  /// The sinks are those whose place in the outbox is asked for.
  init(places: Places, sinks: [SinkName], retentionDays: Int?) {
    self.places = places
    self.retentionDays = retentionDays
    folder = FolderState(of: places.dataDirectory)
    database = DataLook.examined(places.database, sinks)
  }

  /// In the order in which they are reported.
  var facts: [DataFact] {
    [.folder(places.dataDirectory, folder)] + (freeBytes.map { [.freeBytes($0)] } ?? [])
      + databaseFacts + keptDamaged + (retentionDays.map { [.retention(days: $0)] } ?? [])
      + openModes
  }

  private static func examined(
    _ path: String, _ sinks: [SinkName]
  ) -> Result<DatabaseExamination?, StorageError> {
    do {
      return .success(try DatabaseExamination.of(path: path, sinks: sinks))
    } catch let error as StorageError {
      return .failure(error)
    } catch {
      // Nothing else comes from there; whatever does, it cannot be used.
      return .failure(.damaged(path: path))
    }
  }

  private var databaseFacts: [DataFact] {
    switch database {
    case .failure(let error): [.database(error)]
    case .success(nil): [.nothingRecorded]
    case .success(let examination?):
      [
        .sound(places.database),
        .runs(count: examination.runs, unfinished: examination.unfinishedRuns),
      ]
    }
  }

  private var keptDamaged: [DataFact] {
    let copies = DatabaseRescue.copies(ofDatabase: places.database)
    return copies.isEmpty ? [] : [.keptDamaged(copies)]
  }

  private var openModes: [DataFact] {
    [places.dataDirectory, places.database, places.studentsFile, places.defaultEventFile]
      .compactMap(OpenMode.init).map(DataFact.openMode)
  }

  /// On the disk on which the folder is, or will be; `nil` where the system does not tell.
  private var freeBytes: Int64? {
    var status = statvfs()
    for folder in FilePath.ancestors(of: places.dataDirectory)
    where statvfs(folder, &status) == 0 {
      return Int64(clamping: UInt64(status.f_bavail) * UInt64(status.f_frsize))
    }
    return nil
  }
}
