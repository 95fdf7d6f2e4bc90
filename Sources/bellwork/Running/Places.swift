/// Where bellwork's own files are (design.md 6), by the environment it was started with.
struct Places: Equatable, Sendable {
  /// `$XDG_CONFIG_HOME/bellwork`, else `~/.config/bellwork`.
  var configDirectory: String
  /// `$XDG_DATA_HOME/bellwork`, else `~/.local/share/bellwork`.
  var dataDirectory: String
  /// Where the picker looks for activities, in this order.
  var activityFolders: [String]

  /// - Throws: `PlacesError.noHome` where neither XDG nor HOME says where to keep anything.
  init(environment: [String: String], executable: String) throws {
    configDirectory = try Places.folder("XDG_CONFIG_HOME", ".config", environment) + "/bellwork"
    dataDirectory = try Places.folder("XDG_DATA_HOME", ".local/share", environment) + "/bellwork"
    activityFolders = ["activities"]
    if let own = environment["BELLWORK_ACTIVITIES"], !own.isEmpty {
      activityFolders += own.split(separator: ":").map(String.init)
    }
    activityFolders.append(dataDirectory + "/activities")
    if let installed = Places.installedActivities(executable) { activityFolders.append(installed) }
  }

  var configFile: String { configDirectory + "/config.json" }
  var database: String { dataDirectory + "/bellwork.sqlite" }
  var defaultEventFile: String { dataDirectory + "/events.ndjson" }
  var studentsFile: String { dataDirectory + "/students.json" }
  var lockDirectory: String { dataDirectory + "/locks" }

  private static func folder(
    _ variable: String, _ underHome: String, _ environment: [String: String]
  ) throws -> String {
    // The specification of XDG: a relative path is to be passed over.
    if let path = environment[variable], path.hasPrefix("/") { return path }
    guard let home = environment["HOME"], home.hasPrefix("/") else {
      throw PlacesError.noHome(variable: variable)
    }
    return home + "/" + underHome
  }

  /// `share/bellwork/activities` beside the `bin` that the program runs from.
  private static func installedActivities(_ executable: String) -> String? {
    guard let slash = executable.lastIndex(of: "/") else { return nil }
    let folder = executable[..<slash]
    guard folder.hasSuffix("/bin") else { return nil }
    return folder.dropLast(4) + "/share/bellwork/activities"
  }
}

/// Why there is no place for bellwork's files.
enum PlacesError: Error, Equatable {
  case noHome(variable: String)
}
