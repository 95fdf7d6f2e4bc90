import EventDelivery
import Storage

/// What there is to say about the data directory and the database.
enum DataFact: Equatable {
  case folder(String, FolderState)
  case openMode(OpenMode)
  case freeBytes(Int64)
  case nothingRecorded
  case database(StorageError)
  case sound(String)
  /// Damaged databases that are kept, oldest first.
  case keptDamaged([String])
  case runs(count: Int, unfinished: Int)
  /// Days for which answers are kept after all of their run was delivered.
  case retention(days: Int)
}
