import ArgumentParser

/// Whom `data` is about.
struct StudentArgument: ParsableArguments {
  @Option(
    help: "The student's email; the name, of a student without one.")
  var student: String

  /// - Throws: `CommandFailure` where this computer keeps nothing about anybody of that name.
  func find(in workspace: Workspace) async throws -> KeptData {
    let students = try LocalStudents.load(workspace.places.studentsFile)
    if let person = Person(student, config: workspace.config, students: students) {
      let kept = try await KeptData.about(person, in: workspace)
      if !kept.isEmpty { return kept }
    }
    throw try await UnknownStudent(asked: student, workspace: workspace, students: students).failure
  }
}
