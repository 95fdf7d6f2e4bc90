package import ActivityRun

/// What the first start asks: a name, and where reports go to Timeback, an email.
package struct NameModel: Equatable, Sendable {
  package enum Asked: Equatable, Sendable {
    case name
    /// Sinks off this computer, as the student reads them, which take no reports without one.
    case email(sinks: [String])
  }

  package let asked: Asked
  package var field: TextField
  /// What was wrong with the last Enter.
  package var problem: String?

  package init(_ asked: Asked = .name, name: String = "") {
    self.asked = asked
    field = TextField(name)
  }
}
