/// How keys are written for the student.
package enum KeyNames {
  /// The keys of a command: `1…9, a…e` or `h, F5`; rows of characters become ranges.
  package static func text(_ keys: [Key], range: String, mark: String = "") -> String {
    parts(keys).map { part in
      part.count < 3
        ? part.map { mark + $0.name + mark }.joined(separator: ", ")
        : mark + part[0].name + mark + range + mark + part[part.count - 1].name + mark
    }
    .joined(separator: ", ")
  }

  /// Keys grouped into runs of characters that follow one another.
  private static func parts(_ keys: [Key]) -> [[Key]] {
    keys.reduce(into: []) { parts, key in
      if let last = parts.last?.last, follows(key, last) {
        parts[parts.count - 1].append(key)
      } else {
        parts.append([key])
      }
    }
  }

  private static func follows(_ key: Key, _ last: Key) -> Bool {
    guard case .character(let a) = last, case .character(let b) = key,
      let first = a.asciiValue, let second = b.asciiValue
    else { return false }
    return second == first + 1
  }
}
