import Foundation

/// Decides who takes the quiz: `--student`, the configuration, else a name that was given here.
struct StudentChoice: Sendable {
  let places: Places
  let config: UserConfig

  /// The student as far as it is known without asking; `nil` where a name has to be asked for.
  ///
  /// - Throws: `SystemCallError`, `DecodingError`.
  func known(email: String?) throws -> StudentIdentity? {
    if let email { return try student(email: email) }
    if let student = config.student {
      return try identity(
        name: student.name, email: student.email, sourcedID: student.sourcedID)
    }
    return try LocalStudents.load(places.studentsFile).current.map { try identity(name: $0) }
  }

  /// Somebody whose name was just typed, for this run.
  func named(_ name: String) throws -> StudentIdentity {
    if let student = config.student, student.name == name {
      return try identity(name: name, email: student.email, sourcedID: student.sourcedID)
    }
    return try identity(name: name)
  }

  /// The first name that was given here is remembered: in the configuration, or, where there is
  /// one already, beside the data.
  func remember(_ name: String) throws {
    if try FileBytes.readIfPresent(places.configFile) == nil {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let content = try encoder.encode(["student": ["name": name]])
      try FileBytes.replace(places.configFile, with: Array(content) + Array("\n".utf8))
    } else {
      var students = try LocalStudents.load(places.studentsFile)
      students.current = name
      try students.save(places.studentsFile)
    }
  }

  /// Nobody was asked (`--go`, no terminal to ask in).
  func unnamed() throws -> StudentIdentity {
    var student = try identity(name: "")
    student.name = nil
    return student
  }

  private func student(email: String) throws -> StudentIdentity {
    if let student = config.student, student.email == email {
      return try identity(name: student.name, email: email, sourcedID: student.sourcedID)
    }
    return StudentIdentity(email: email, localID: "")
  }

  private func identity(
    name: String, email: String? = nil, sourcedID: String? = nil
  ) throws -> StudentIdentity {
    var students = try LocalStudents.load(places.studentsFile)
    let before = students
    var chance = SystemRandomNumberGenerator()
    let localID = email == nil ? students.id(of: name) { chance.next() } : ""
    if students != before { try students.save(places.studentsFile) }
    return StudentIdentity(name: name, email: email, sourcedID: sourcedID, localID: localID)
  }
}
