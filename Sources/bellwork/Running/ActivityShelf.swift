import Activities
import EventDelivery

/// The activity files of the folders that the picker searches.
enum ActivityShelf {
  struct Entry: Sendable {
    /// The file's name.
    var name: String
    var reading: Result<ActivityFile, Unreadable>
  }

  /// Why a file cannot be picked, on one line.
  struct Unreadable: Error, Equatable {
    var sentence: String
  }

  /// In the order of the folders and of the files' names; folders that are not there are passed
  /// over, and files that are no activities.
  ///
  /// The files are read side by side: the picker's first frame waits for all of them.
  static func read(_ folders: [String]) async -> [Entry] {
    let paths = files(in: folders)
    return await withTaskGroup(of: (Int, Entry?).self) { group in
      for (place, path) in paths.enumerated() {
        group.addTask { (place, entry(path)) }
      }
      var entries = [Entry?](repeating: nil, count: paths.count)
      for await (place, entry) in group { entries[place] = entry }
      return entries.compactMap(\.self)
    }
  }

  private static func files(in folders: [String]) -> [String] {
    var seen: Set<String> = []
    return folders.filter(FolderListing.isFolder).flatMap { folder in
      // A folder that cannot be read has nothing to pick; the picker names the folders searched.
      ((try? FolderListing.files(below: folder, suffix: ".json")) ?? []).filter {
        seen.insert(FilePath.absolute($0)).inserted
      }
    }
  }

  private static func entry(_ path: String) -> Entry? {
    let name = FilePath.name(path)
    do {
      return Entry(name: name, reading: .success(try ActivityFile.read(path)))
    } catch ActivityFileError.problems(_, let reading) {
      guard reading.isActivity else { return nil }
      return Entry(name: name, reading: .failure(Unreadable(sentence: sentence(reading.problems))))
    } catch {
      let sentence = Printable.clean("\(error)")
      return Entry(name: name, reading: .failure(Unreadable(sentence: sentence)))
    }
  }

  private static func sentence(_ problems: [Problem]) -> String {
    guard let first = problems.first(where: { $0.level == .error }) else { return "" }
    return Printable.clean("line \(first.position.line): \(first.message)")
  }
}
