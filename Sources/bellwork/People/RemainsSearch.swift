import Foundation
import Glibc

/// Looks into every byte below the folders of bellwork for what should be gone.
struct RemainsSearch {
  let places: Places
  let person: Person
  private let search: AddressSearch

  init(places: Places, person: Person) {
    self.places = places
    self.person = person
    search = AddressSearch(person.addresses)
  }

  /// Files that still hold an address, and of these folders or elsewhere, those that are named.
  func files(besides others: [String]) -> [String] {
    let own = [places.dataDirectory, places.configDirectory].flatMap(files)
    let all = own + others.filter { !own.contains($0) }
    return all.filter(holdsAddress)
  }

  /// Without activities, which say nothing about students.
  private func files(below folder: String) -> [String] {
    // A folder that is not there holds nothing.
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.sorted().map { folder + "/" + $0 }.filter {
      !$0.hasPrefix(places.dataDirectory + "/activities/")
    }
  }

  private func holdsAddress(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    var piece: [UInt8] = []
    var isStart = true
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      let isEnd = count <= 0
      piece += buffer[..<max(0, count)]
      if search.isFound(in: piece, isStart: isStart, isEnd: isEnd) { return true }
      if isEnd { return false }
      isStart = isStart && piece.count <= search.reach
      // An address may lie across two pieces.
      piece = Array(piece.suffix(search.reach))
    }
  }
}
