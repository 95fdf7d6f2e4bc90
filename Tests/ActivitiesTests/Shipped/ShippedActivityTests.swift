import Testing

@testable import Activities

@Suite struct ShippedActivityTests {
  private static func read(_ file: ShippedFile) throws -> ActivityReading {
    ActivityReader.read(try file.bytes(), fileName: file.name, fileExists: { _ in false })
  }

  private static func readAll() throws -> [Activity] {
    try ShippedFile.activities.map { try #require(try read($0).activity) }
  }

  @Test(arguments: ShippedFile.activities)
  func `is without any problem`(file: ShippedFile) throws {
    let reading = try ShippedActivityTests.read(file)
    let text = ProblemText(fileName: file.name, source: reading.source)
    #expect(text.render(reading.problems) == "")
  }

  @Test(arguments: ShippedFile.activities)
  func `explains itself`(file: ShippedFile) throws {
    let activity = try #require(try ShippedActivityTests.read(file).activity)
    #expect(activity.description != nil && activity.estimatedMinutes != nil)
    #expect(activity.course?.title != nil && activity.unit != nil)
    #expect(activity.items.count >= 8)
  }

  @Test func `every type is shown by one`() throws {
    let shown = try ShippedActivityTests.readAll().flatMap(\.items).map { item in
      String(describing: item.interaction).prefix { $0 != "(" }
    }
    #expect(Set(shown.map(String.init)) == Set(ItemType.allCases.map(\.rawValue)))
  }

  @Test func `no two share an identifier`() throws {
    let identifiers = try ShippedActivityTests.readAll().map(\.identifier)
    #expect(Set(identifiers).count == identifiers.count)
  }

  @Test func `a translation leaves nothing that is read before an answer as it was`() throws {
    let translated = try ShippedActivityTests.readAll().filter { !$0.translations.isEmpty }
    #expect(!translated.isEmpty)
    for activity in translated {
      for tag in activity.translations.keys {
        let other = activity.translated(to: tag)
        for (item, original) in zip(other.items, activity.items) {
          let place = "\(activity.identifier), \(original.identifier.rawValue)"
          #expect(item.prompt != original.prompt, "\(place)")
          #expect(
            zip(item.hints, original.hints).allSatisfy { $0 != $1 }, "\(place)")
        }
      }
    }
  }
}
