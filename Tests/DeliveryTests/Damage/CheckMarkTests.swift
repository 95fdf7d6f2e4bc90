import Foundation
import TestSupport
import Testing

@testable import Storage

/// A start looks at everything at most once a day.
struct CheckMarkTests {
  private let directory: TemporaryDirectory
  private let path: String

  init() throws {
    directory = try TemporaryDirectory()
    path = directory.path("bellwork.sqlite")
  }

  /// Makes the last check of a database two days old.
  static func age(_ database: String, days: Double = 2) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -86_400 * days)],
      ofItemAtPath: database + ".checked")
  }

  @Test func `is due before the first check, and a day after the last`() throws {
    let mark = CheckMark(database: path)
    #expect(!mark.exists && mark.isDue(bytes: 4096))
    mark.set()
    #expect(mark.exists && !mark.isDue(bytes: 4096))
    try CheckMarkTests.age(path)
    #expect(mark.isDue(bytes: 4096))
    mark.set()
    #expect(!mark.isDue(bytes: 4096))
  }

  @Test func `is due where the clock has gone back behind it`() throws {
    let mark = CheckMark(database: path)
    mark.set()
    try CheckMarkTests.age(path, days: -2)
    #expect(mark.isDue(bytes: 4096))
  }

  @Test func `is never due of what takes long to read`() {
    #expect(!CheckMark(database: path).isDue(bytes: CheckMark.largestBytes + 1))
  }

  @Test func `finds on the day after what nobody has looked at`() async throws {
    do {
      let database = try BellworkDatabase(path: path)
      try await database.append(Samples.events(0..<100))
    }
    var bytes = try Files.bytes(path)
    let place = try #require(bytes.firstRange(of: Array("urn:uuid".utf8))).lowerBound
    bytes[place] = UInt8(ascii: "U")
    try Files.write(bytes, to: path)
    #expect(try BellworkDatabase(path: path).rescues.isEmpty)
    try CheckMarkTests.age(path)
    #expect(try BellworkDatabase(path: path).rescues.count == 1)
  }
}
