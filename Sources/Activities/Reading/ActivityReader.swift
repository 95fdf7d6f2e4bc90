/// Reads an activity file (format.md 1), and collects everything that is wrong with it.
///
/// Bytes in, values out: files beside the activity are asked for through closures. A mistake in
/// one item does not hide the next; only broken JSON ends the reading early.
package enum ActivityReader {
  /// Reads the bytes of a file; nothing is thrown, all that is wrong is in `problems`.
  ///
  /// `fileName` gives the identifier of an activity that names none. `textFile` reads a drawing
  /// beside the activity, `fileExists` tells whether a picture is there; both get paths relative
  /// to the activity that do not lead out of its folder.
  package static func read(
    _ bytes: [UInt8], fileName: String,
    textFile: @escaping (String) -> [UInt8]? = { _ in nil },
    fileExists: @escaping (String) -> Bool = { _ in true }
  ) -> ActivityReading {
    let document = JSONReader.read(bytes)
    guard let root = document.root else {
      return ActivityReading(
        activity: nil, outline: nil, problems: document.problems,
        isActivity: mentionsKey(bytes), source: document.source)
    }
    let files = ActivityFiles(textFile: textFile, fileExists: fileExists)
    let reading = RootReader.read(root, fileName: fileName, files: files)
    let findings = document.findings + reading.findings
    return ActivityReading(
      activity: findings.contains(where: \.isError) ? nil : reading.value,
      outline: reading.value,
      problems: Problem.located(findings, in: document.source, places: ItemPlaces.of(root)),
      isActivity: root.member(RootReader.mark) != nil, source: document.source)
  }

  /// The identifier of an activity that names none: the file's name without its ending.
  package static func identifier(ofFile name: String) -> String {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    for ending in [".bellwork.json", ".json"] where last.hasSuffix(ending) && last != ending {
      return String(last.dropLast(ending.count))
    }
    return last
  }

  private static func mentionsKey(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains("\"\(RootReader.mark)\"")
  }
}
