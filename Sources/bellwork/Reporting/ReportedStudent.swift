import Activities
import ActivityRun

/// Decides of whom a report is: one student at a time, unless all are asked for.
struct ReportedStudent {
  /// `--student`, in lower case.
  var asked: String?
  var isAll: Bool
  /// The student of this computer; `nil` where none is known, or files are reported.
  var configured: String?

  /// The email of the one, in lower case; `nil` is everybody.
  ///
  /// - Throws: `CommandFailure` where there are several and none was named.
  func choose(from material: ReportMaterial, look: ReportLook) throws -> String? {
    if isAll { return nil }
    if let asked { return asked }
    if let configured { return configured }
    let students = material.students
    guard students.count > 1 else { return students.first }
    let names = material.studentNames
    let rows = students.map { "  " + look.student($0, name: names[$0]) }
    throw CommandFailure(
      status: .usage,
      message: """
        bellwork: there are events of \(students.count) students; --student EMAIL reports one, \
        --all all of them:
        \(rows.joined(separator: "\n"))
        """)
  }
}

extension ReportedStudent {
  /// The email that the events of this computer's student bear; nothing is made up for a new one.
  ///
  /// - Throws: `SystemCallError`, `LocalStudentsError`.
  static func configuredEmail(_ workspace: Workspace) throws -> String? {
    if let email = workspace.config.student?.email { return email.lowercased() }
    let students = try LocalStudents.load(workspace.places.studentsFile)
    guard let name = workspace.config.student?.name ?? students.current else { return nil }
    if workspace.config.student == nil, let email = students.emails?[name] {
      return email.lowercased()
    }
    guard let id = students.ids[name] else { return nil }
    return StudentIdentity(name: name, localID: id).eventEmail.lowercased()
  }
}
