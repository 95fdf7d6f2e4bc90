import FoundationEssentials

/// The students that have used bellwork here: a random id for each name, which stands in for the
/// email in the events of those who have none, and the emails of those who gave one here.
///
/// Kept in `students.json` in the data directory.
struct LocalStudents: Equatable, Sendable, Codable {
  /// Whose name was given at the first start, where the configuration names nobody.
  var current: String?
  /// Random ids by name.
  var ids: [String: String] = [:]
  /// Emails by name; absent while nobody has given one.
  var emails: [String: String]?

  /// All that are known here.
  var names: Set<String> {
    Set(ids.keys).union((emails ?? [:]).keys).union([current].compactMap(\.self))
  }

  /// - Throws: `SystemCallError`; `LocalStudentsError` where the file is not what bellwork wrote.
  static func load(_ path: String) throws -> LocalStudents {
    guard let bytes = try FileBytes.readIfPresent(path) else { return LocalStudents() }
    do {
      return try JSONDecoder().decode(LocalStudents.self, from: Data(bytes))
    } catch {
      throw LocalStudentsError.damaged(path: path)
    }
  }

  func save(_ path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    try FileBytes.replace(path, with: Array(encoder.encode(self)))
  }

  mutating func setEmail(_ email: String, of name: String) {
    emails = (emails ?? [:]).merging([name: email]) { $1 }
  }

  mutating func forget(_ names: Set<String>) {
    ids = ids.filter { !names.contains($0.key) }
    emails = emails.map { $0.filter { !names.contains($0.key) } }
    if let current, names.contains(current) { self.current = nil }
  }

  /// The id of a name, made with `random` where the name is new.
  mutating func id(of name: String, random: () -> UInt64) -> String {
    if let known = ids[name] { return known }
    let id = String(random(), radix: 36) + String(random(), radix: 36)
    ids[name] = id
    return id
  }
}

/// Why the students of this computer cannot be told apart.
enum LocalStudentsError: Error, Equatable {
  /// A new file would give them new ids, so that is left to a person.
  case damaged(path: String)
}
