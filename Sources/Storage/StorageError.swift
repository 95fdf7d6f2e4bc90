package import EventDelivery

/// What can be wrong with where bellwork keeps its data; never with data in it.
package enum StorageError: Error, Equatable {
  /// A file or directory cannot be made, opened or changed.
  case system(SystemCallError)
  /// SQLite did not take a mode without which a power cut could lose what was said to be stored.
  case weakMode(path: String, mode: String, expected: String, found: String)
  /// A later version of the program has written this; it was not touched.
  case newerSchema(path: String, found: Int, known: Int)
  /// No SQLite database, or a damaged one.
  case damaged(path: String)
  case diskFull(path: String)
  case readOnly(path: String)
  /// The system did not read or write what it was asked to, with SQLite's extended result code.
  case inputOutput(path: String, code: Int32)
  /// Another program held the database for longer than the timeout.
  case busy(path: String)
  /// Any other refusal, with SQLite's extended result code.
  case database(path: String, code: Int32)
}
