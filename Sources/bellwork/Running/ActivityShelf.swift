/// The activity files of the folders that the picker searches, as they were read last.
struct ActivityShelf: Sendable {
  private let searched: [String]
  private let search: TimebackConfigSearch
  /// The folders with all below them, also those that are not there.
  private var folders: [SeenPath] = []
  /// In the order of the folders and of the files' names; what is no activity too, so that it is
  /// not read again and again.
  private var files: [ShelvedFile] = []
  private var configs: [String: ShelfConfig] = [:]

  private init(_ folders: [String], _ search: TimebackConfigSearch) {
    searched = folders
    self.search = search
  }

  static func read(_ folders: [String], _ search: TimebackConfigSearch) async -> ActivityShelf {
    await ActivityShelf(folders, search).refreshed()
  }

  /// Whether nothing has changed since; reads no file, so that one may ask often.
  var isCurrent: Bool {
    folders.allSatisfy(\.isCurrent) && files.allSatisfy(\.isCurrent)
      && configs.values.allSatisfy(\.isCurrent)
  }

  /// The activities, and the files that mean to be some.
  var activities: [ShelvedFile] { files.filter { $0.row != nil } }

  /// What applies to an activity of the shelf; `nil` for a broken file.
  func config(of file: ShelvedFile) -> Result<TimebackConfig, ShelfConfig.Broken>? {
    configs[FilePath.parent(file.path)]?.config
  }

  /// The shelf as it is by now; only what has changed is read.
  func refreshed() async -> ActivityShelf {
    var shelf = ActivityShelf(searched, search)
    let paths = shelf.list()
    let known = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    shelf.files = await ActivityShelf.files(at: paths, known)
    for file in shelf.files where file.activity != nil {
      let folder = FilePath.parent(file.path)
      guard shelf.configs[folder] == nil else { continue }
      let earlier = configs[folder]
      shelf.configs[folder] =
        earlier?.isCurrent == true ? earlier : ShelfConfig(folder, search)
    }
    return shelf
  }

  /// Notes the folders; returns the paths of their files, each once.
  private mutating func list() -> [String] {
    var seen: Set<String> = []
    var paths: [String] = []
    for folder in searched {
      // Looked at before they are listed: what comes meanwhile is a change.
      let found = FolderListing.readableFiles(below: folder, suffix: ".json") {
        folders.append(SeenPath($0))
      }
      paths += found.filter { seen.insert(FilePath.absolute($0)).inserted }
    }
    return paths
  }

  /// Reads side by side, as the picker's first frame waits for all.
  private static func files(
    at paths: [String], _ known: [String: ShelvedFile]
  ) async -> [ShelvedFile] {
    await withTaskGroup(of: (Int, ShelvedFile).self) { group in
      var files = paths.map { known[$0] }
      for (place, path) in paths.enumerated() {
        let earlier = files[place]
        if earlier?.isCurrent == true { continue }
        group.addTask { (place, ShelvedFile(path, earlier: earlier)) }
      }
      for await (place, file) in group { files[place] = file }
      return files.compactMap(\.self)
    }
  }
}
