import Storage

/// What has become of the database since this value was made.
struct StoreNews: Sendable {
  private let database: BellworkDatabase
  private let known: Int

  init(database: BellworkDatabase) {
    self.database = database
    known = database.rescues.count
  }

  /// Whether it was found damaged meanwhile.
  var rescues: ArraySlice<DatabaseRescue> { database.rescues.dropFirst(known) }
}
