import Activities
import ActivityRun
import Caliper
import EventDelivery
import Storage

/// A student of whom nothing is kept, and how to find the one who was meant.
struct UnknownStudent {
  let asked: String
  let workspace: Workspace
  let students: LocalStudents

  var failure: CommandFailure {
    get async throws {
      let others = try await known
      let end =
        others.isEmpty
        ? "it knows no student yet"
        : "it knows \(others.joined(separator: ", ")); \"bellwork report --all --by student\" says more"
      return CommandFailure(
        status: .noInput,
        message: "bellwork: "
          + Printable.clean("this computer keeps nothing about \"\(asked)\"; \(end)"))
    }
  }

  /// Names, or masked addresses: whoever asks for one student is told no other's.
  private var known: [String] {
    get async throws {
      var emails = Set(
        try await workspace.database.runs().compactMap {
          (try? RunHeader(bytes: $0.header))?.context.actor.email.lowercased()
        })
      let given =
        [workspace.config.student?.email].compactMap(\.self) + (students.emails ?? [:]).values
      emails.formUnion(given.map { $0.lowercased() })
      let masked = emails.filter { !$0.hasSuffix("@bellwork.invalid") }.map {
        Redaction.address($0)
      }
      let names = students.names.filter { !$0.isEmpty }.map { "\"\($0)\"" }
      return masked.sorted() + names.sorted()
    }
  }
}
