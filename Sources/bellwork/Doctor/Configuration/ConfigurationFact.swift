/// What there is to say about the configuration.
enum ConfigurationFact: Equatable {
  /// There is no place for a configuration, or for anything else, and why.
  case noPlaces(String)
  case file(String)
  /// None yet, which is no fault.
  case noFile(String)
  /// Every mistake, placed, as other commands say it.
  case broken(file: String, problems: String)
  /// The email as it may be shown.
  case student(name: String, email: String?)
  case nobodyYet
  case studentsDamaged(String)
  case windowSeconds(Int)
  case course(path: String, name: String?, courseCount: Int)
  case noCourse
  case activityFolders([String])
  case noActivityFolder([String])
  case openMode(OpenMode)
}
