import Activities
import EventDelivery
import Foundation
import Glibc

/// Takes a student out of the files that say who uses bellwork here.
struct StudentRemoval: Sendable {
  let places: Places
  let person: Person

  /// The file with random ids goes first: the configuration tells which of them is theirs.
  ///
  /// - Throws: `SystemCallError`, `LocalStudentsError`.
  func run() throws {
    try removeFromStudents()
    try removeFromConfiguration()
  }

  private func removeFromStudents() throws {
    let path = resolved(places.studentsFile)
    unlink(path + FileBytes.draftSuffix)
    let before = try LocalStudents.load(path)
    var students = before
    students.forget(person.localNames)
    if students != before { try students.save(path) }
  }

  private func removeFromConfiguration() throws {
    let path = resolved(places.configFile)
    unlink(path + FileBytes.draftSuffix)
    guard person.isConfigured, let bytes = try FileBytes.readIfPresent(path) else { return }
    if let rest = StudentRemoval.withoutStudent(bytes) {
      try FileBytes.replace(path, with: rest)
    } else if unlink(path) != 0, errno != ENOENT {
      throw SystemCallError(operation: "remove", path: path, code: errno)
    }
  }

  /// A configuration without its student and what is theirs alone, in everything else byte for byte
  /// as it was; `nil` where nothing else is in it.
  static func withoutStudent(_ bytes: [UInt8]) -> [UInt8]? {
    let personal = Surroundings.Key.allCases.filter(\.isPersonal).map { ["context", $0.rawValue] }
    return ([["student"]] + personal).reduce(bytes) { rest, path in
      rest.flatMap { without(path[...], in: $0) }
    }
  }

  /// Without the member at a path, and without what holds it where that holds nothing else.
  private static func without(_ path: ArraySlice<String>, in bytes: [UInt8]) -> [UInt8]? {
    let parent = path.dropLast().reduce(JSONReader.read(bytes).root) { $0?.member($1)?.node }
    guard let members = parent?.members,
      let index = members.firstIndex(where: { $0.name == path.last })
    else { return bytes }
    guard members.count > 1 else {
      return path.count > 1 ? without(path.dropLast(), in: bytes) : nil
    }
    // With the comma behind it, or, of the last one, the comma before it.
    let range =
      index + 1 < members.count
      ? members[index].nameRange.lowerBound..<members[index + 1].nameRange.lowerBound
      : members[index - 1].node.range.upperBound..<members[index].node.range.upperBound
    return Array(bytes[..<range.lowerBound]) + bytes[range.upperBound...]
  }

  /// Where symbolic links lead: a link may point into a folder that is kept elsewhere.
  private func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
