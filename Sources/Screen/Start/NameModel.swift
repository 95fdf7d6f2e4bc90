package import ActivityRun

/// The first start asks one thing: a name.
package struct NameModel: Equatable, Sendable {
  package var field: TextField
  /// What was wrong with the last Enter.
  package var problem: String?

  package init(name: String = "") { field = TextField(name) }
}
