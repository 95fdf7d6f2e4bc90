import GRDB

/// The modes of SQLite that bellwork depends on, set on every opening and read back.
///
/// A rollback journal that is truncated, with the directory synced too, lost nothing in a sweep of
/// simulated power cuts and has no trouble with several programs; and what is deleted is
/// overwritten (reliability.md E).
package struct SafetyMode: Sendable {
  package let name: String
  /// What is written after the `=`.
  let setting: String
  /// What reading the pragma gives where the setting was taken.
  let readsAs: String

  package init(name: String, setting: String, readsAs: String) {
    self.name = name
    self.setting = setting
    self.readsAs = readsAs
  }

  package static let all = [
    SafetyMode(name: "journal_mode", setting: "TRUNCATE", readsAs: "truncate"),
    SafetyMode(name: "synchronous", setting: "EXTRA", readsAs: "3"),
    SafetyMode(name: "secure_delete", setting: "ON", readsAs: "1"),
    SafetyMode(name: "foreign_keys", setting: "ON", readsAs: "1"),
    SafetyMode(name: "trusted_schema", setting: "OFF", readsAs: "0"),
  ]

  func set(in db: Database) throws { try db.execute(sql: "PRAGMA \(name) = \(setting)") }

  /// Throws `StorageError.weakMode` where the mode is another.
  func verify(in db: Database, path: String) throws {
    let found = try String.fetchOne(db, sql: "PRAGMA \(name)") ?? ""
    guard found == readsAs else {
      throw StorageError.weakMode(path: path, mode: name, expected: readsAs, found: found)
    }
  }
}
