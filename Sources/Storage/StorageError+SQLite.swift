import EventDelivery
import GRDB

extension StorageError {
  /// The fact behind an SQLite error; its text and statement are left out: they may hold data.
  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_MISMATCH: self = .damaged(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_IOERR:
      self = .inputOutput(path: path, code: error.extendedResultCode.rawValue)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    default: self = .database(path: path, code: error.extendedResultCode.rawValue)
    }
  }

  /// Our statements fit the schema: where one does not (`SQLITE_ERROR`), the schema is not ours any
  /// more.
  var isDamage: Bool {
    switch self {
    case .damaged: true
    case .database(_, let code): code & 0xFF == ResultCode.SQLITE_ERROR.rawValue
    case .system, .weakMode, .newerSchema, .diskFull, .readOnly, .inputOutput, .busy: false
    }
  }

  /// Runs `body` and turns what SQLite throws into facts; other errors pass.
  static func translating<T>(path: String, _ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StorageError(error, path: path)
    } catch is RowDamage {
      throw StorageError.damaged(path: path)
    } catch is RowDecodingError {
      // The schema forbids such a value, so something else has written it.
      throw StorageError.damaged(path: path)
    } catch let error as SystemCallError {
      throw StorageError.system(error)
    }
  }
}
