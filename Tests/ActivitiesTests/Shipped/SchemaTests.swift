import Testing

@testable import Activities

@Suite struct SchemaTests {
  /// Read once: every file is held against it.
  private static let schema: JSONSchema? = {
    let bytes = try? ShippedFile(name: "activity.schema.json").bytes()
    return bytes.flatMap { JSONReader.read($0).root }.map(JSONSchema.init)
  }()

  private func violations(_ bytes: [UInt8]) throws -> [String] {
    let schema = try #require(SchemaTests.schema)
    return schema.violations(in: try #require(JSONReader.read(bytes).root))
  }

  @Test(arguments: ShippedFile.activities)
  func `allows what is shipped`(file: ShippedFile) throws {
    #expect(try violations(file.bytes()) == [])
  }

  @Test(arguments: ExampleFile.all)
  func `allows the examples of the format`(file: ExampleFile) throws {
    #expect(try violations(Array(file.text.utf8)) == [])
  }

  @Test func `allows every text of a translation`() throws {
    #expect(try violations(Array(TranslatedActivity.text.utf8)) == [])
  }

  /// What is wrong with the shape of a file, the schema sees as well; the rules between its parts
  /// are beyond it, and some words of people's own are errors to the program alone.
  @Test(arguments: [
    "unknown key", "missing key", "true in quotes", "word not in the list",
    "one pair", "pair without its right", "pair as a list", "scoring of a choice at a match",
    "one entry", "entry as an object", "label of the wrong name", "text without a gap", "no gaps",
    "gaps as a list", "gap of the wrong type", "gap without weight", "typed gap too wide",
    "cloze without text", "no run", "nothing to mark", "run without a list", "criterion misspelt",
    "grading misspelt", "card without a back", "translation of a title alone",
    "translation language", "translation as a text", "key of a translation misspelt",
    "translated labels", "translated gap of the wrong type", "translated card",
    "mistakes in several questions",
  ])
  func `forbids what the program calls the wrong shape`(name: String) throws {
    let example = try #require(DiagnosticCase.all.first { $0.name == name })
    #expect(try violations(Array(example.file.utf8)) != [])
  }

  /// An editor that flags what the program takes would be switched off.
  @Test(arguments: DiagnosticCase.all)
  func `forbids nothing that the program takes`(example: DiagnosticCase) throws {
    let reading = ActivityReader.read(
      Array(example.file.utf8), fileName: "warmup.json", textFile: { _ in [] })
    guard reading.activity != nil else { return }
    #expect(try violations(Array(example.file.utf8)) == [])
  }
}
