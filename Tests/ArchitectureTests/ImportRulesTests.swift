import Foundation
import Testing

@Suite struct ImportRulesTests {
  @Test func `every module stands in the graph`() {
    #expect(Set(SourceTree.modules) == Set(ModuleGraph.allowed.keys))
  }

  @Test(arguments: ModuleGraph.allowed.keys.sorted())
  func `a module imports only what the graph lets it`(_ module: String) {
    let files = SourceTree.files(below: "Sources/\(module)")
    #expect(!files.isEmpty)
    for file in files {
      for imported in file.lines.compactMap(ImportRulesTests.importedModule) {
        #expect(
          ModuleGraph.allowed[module]?.contains(imported) == true,
          "\(file.path) imports \(imported)")
      }
    }
  }

  /// What would bring a clock, chance, files or the environment into the core.
  private static let impure = [
    "Date()", "Clock()", "UUID()", ".random", "SystemRandomNumberGenerator", "FileManager",
    "ProcessInfo", "getenv", "print(", "Task {", "Task.detached",
  ]

  @Test(arguments: ModuleGraph.coreModules)
  func `the core has no clock, chance, files or environment`(_ module: String) {
    for file in SourceTree.files(below: "Sources/\(module)") {
      for (index, line) in file.lines.enumerated() where !ImportRulesTests.isComment(line) {
        for word in ImportRulesTests.impure where line.contains(word) {
          Issue.record("\(file.path):\(index + 1) uses \(word)")
        }
      }
    }
  }

  /// Written apart, so that this file does not name what it looks for.
  private static let escapes = [
    "@unchecked " + "Sendable", "nonisolated(" + "unsafe)", "try" + "!", "public " + "func",
    "fatal" + "Error(",
  ]

  @Test func `no escape from the compiler's checks`() {
    for file in SourceTree.files(below: "Sources") {
      for (index, line) in file.lines.enumerated() where !ImportRulesTests.isComment(line) {
        for word in ImportRulesTests.escapes where line.contains(word) {
          Issue.record("\(file.path):\(index + 1) uses \(word)")
        }
      }
    }
  }

  @Test func `no file is over 400 lines`() {
    for file in SourceTree.files(below: "Sources") + SourceTree.files(below: "Tests") {
      #expect(file.lines.count <= 401, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test(arguments: [
    ("import GRDB", "GRDB"), ("package import Screen", "Screen"),
    ("@testable import bellwork", "bellwork"),
    ("package import struct FoundationEssentials.Decimal", "FoundationEssentials"),
    ("internal import Glibc  // why", "Glibc"),
  ])
  func `imports are recognised in all their forms`(_ line: String, _ module: String) {
    #expect(ImportRulesTests.importedModule(line) == module)
  }

  @Test(arguments: ["// import GRDB", "let important = 1", "/// import X"])
  func `other lines are no imports`(_ line: String) {
    #expect(ImportRulesTests.importedModule(line) == nil)
  }

  private static func isComment(_ line: String) -> Bool {
    line.drop(while: \.isWhitespace).hasPrefix("//")
  }

  /// `package import struct FoundationEssentials.Decimal` → `FoundationEssentials`.
  private static func importedModule(_ line: String) -> String? {
    guard !isComment(line) else { return nil }
    let words = line.split(separator: " ").map(String.init)
    guard let place = words.firstIndex(of: "import"),
      words[..<place].allSatisfy({ importModifiers.contains($0) }), place + 1 < words.count
    else { return nil }
    let kinds: Set = ["struct", "class", "enum", "protocol", "func", "typealias", "var", "let"]
    let name = kinds.contains(words[place + 1]) ? words[place + 2] : words[place + 1]
    return name.split(separator: ".").first.map(String.init)
  }

  private static let importModifiers: Set = [
    "package", "internal", "private", "fileprivate", "@testable", "@preconcurrency",
  ]
}
