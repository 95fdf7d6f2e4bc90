import EventDelivery
import Screen

/// A folder with the text of the screen after each step of a rehearsal, `001.txt` and on.
struct ScreenAlbum {
  let folder: String

  /// - Throws: `SystemCallError` where the folder cannot be made.
  init(folder: String) throws {
    self.folder = folder
    try PrivateFiles.createDirectory(folder)
  }

  /// Writes the picture of a step under the number of the step's place in the script.
  func add(_ frame: Frame, number: Int) throws {
    let digits = String(number)
    let name = String(repeating: "0", count: max(0, 3 - digits.count)) + digits + ".txt"
    let text = frame.lines.joined(separator: "\n") + "\n"
    try FileBytes.replace(FilePath.joined(folder, name), with: Array(text.utf8))
  }
}
