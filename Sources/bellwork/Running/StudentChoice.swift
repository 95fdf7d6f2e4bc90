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
      return try identity(of: student)
    }
    let students = try LocalStudents.load(places.studentsFile)
    return try students.current.map { try named($0, email: students.emails?[$0]) }
  }

  /// Who practises, as far as that is known; nobody is asked, and nothing is written.
  func practising(email: String?) -> StudentIdentity {
    if let email, email != config.student?.email {
      return StudentIdentity(email: email, localID: "")
    }
    guard let student = config.student else {
      // Without the file of names one practises as "Student".
      let name = try? LocalStudents.load(places.studentsFile).current
      return StudentIdentity(name: name ?? nil, localID: "")
    }
    return StudentIdentity(
      name: student.name, email: student.email, localID: "",
      timeFactorPercent: student.timeFactorPercent)
  }

  /// The email that goes with a name, as far as somebody has said one.
  func email(of name: String) throws -> String? {
    if let student = config.student, student.name == name, let email = student.email {
      return email
    }
    return try LocalStudents.load(places.studentsFile).emails?[name]
  }

  /// Somebody whose name, and perhaps email, was just given, for this run.
  func named(_ name: String, email: String? = nil) throws -> StudentIdentity {
    if var student = config.student, student.name == name {
      student.email = student.email ?? email
      return try identity(of: student)
    }
    guard let email else { return try identity(name: name) }
    return StudentIdentity(name: name, email: email, localID: "")
  }

  /// Keeps the email that goes with a name beside the data, so that its owner's history stays one.
  func keep(_ email: String, of name: String) throws {
    var students = try LocalStudents.load(places.studentsFile)
    students.setEmail(email, of: name)
    try students.save(places.studentsFile)
  }

  /// The first student is remembered: in the configuration, or, where there is one already, beside
  /// the data.
  func remember(_ name: String, email: String? = nil) throws {
    if try FileBytes.readIfPresent(places.configFile) == nil {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      var student = ["name": name]
      student["email"] = email
      let content = try encoder.encode(["student": student])
      try FileBytes.replace(places.configFile, with: Array(content) + Array("\n".utf8))
    } else {
      var students = try LocalStudents.load(places.studentsFile)
      students.current = name
      if let email { students.setEmail(email, of: name) }
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
      return try identity(of: student)
    }
    return StudentIdentity(email: email, localID: "")
  }

  /// The student of the configuration; what it says of them is nobody else's.
  private func identity(of student: UserConfig.Student) throws -> StudentIdentity {
    var identity =
      try student.email.map { StudentIdentity(name: student.name, email: $0, localID: "") }
      ?? identity(name: student.name)
    identity.isConfigured = true
    identity.sourcedID = student.sourcedID
    identity.timeFactorPercent = student.timeFactorPercent
    return identity
  }

  /// Somebody of whom no more than a name is known.
  private func identity(name: String) throws -> StudentIdentity {
    var students = try LocalStudents.load(places.studentsFile)
    let before = students
    var chance = SystemRandomNumberGenerator()
    let localID = students.id(of: name) { chance.next() }
    if students != before { try students.save(places.studentsFile) }
    return StudentIdentity(name: name, localID: localID)
  }
}
