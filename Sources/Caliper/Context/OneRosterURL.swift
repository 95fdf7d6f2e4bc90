/// The ids that users and courses have in the platform's roster (timeback.md A.3, F.9).
package enum OneRosterURL {
  /// The id of a user whose sourcedId is known; `api` is the base URL of the platform.
  package static func user(api: SensorURL, sourcedID: String) -> String {
    api.appending(path + ["users", sourcedID])
  }

  package static func course(api: SensorURL, id: String) -> String {
    api.appending(path + ["courses", id])
  }

  private static let path = ["ims", "oneroster", "rostering", "v1p2"]
}
