import Activities

/// The configuration that applies to the activities of a folder.
struct ShelfConfig: Sendable {
  /// Why it cannot be used, on one line.
  struct Broken: Error {
    var sentence: String
  }

  let config: Result<TimebackConfig, Broken>
  private let seen: [SeenPath]

  init(_ folder: String, _ search: TimebackConfigSearch) {
    seen = TimebackConfigSearch.candidates(forFolder: folder).map(SeenPath.init)
    do {
      config = .success(try search.config(forFolder: folder))
    } catch ConfigError.problems(let path, _, let problems) {
      let first = problems.first { $0.level == .error }
      let words = first.map { "line \($0.position.line) of \(FilePath.name(path)): \($0.message)" }
      config = .failure(Broken(sentence: Printable.clean(words ?? path)))
    } catch {
      config = .failure(Broken(sentence: Printable.clean("\(error)")))
    }
  }

  var isCurrent: Bool { seen.allSatisfy(\.isCurrent) }
}
