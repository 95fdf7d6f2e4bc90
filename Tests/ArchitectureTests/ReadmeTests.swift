import Engagement
import Foundation
import Screen
import TestSupport
import Testing

@Suite struct ReadmeTests {
  private static let path = SourceTree.root.appending(path: "README.md")

  struct Section: Sendable {
    var name: String
    var text: String
  }

  /// What the README says out of the program's own tables.
  private static let sections = [
    Section(name: "keys", text: CommandTable.markdown),
    Section(name: "lines", text: PlainCommand.markdown),
    Section(name: "labels", text: LabelRow.markdown),
  ]

  @Test func `tables in the README are those of the program`() throws {
    var readme = try String(contentsOf: ReadmeTests.path, encoding: .utf8)
    for section in ReadmeTests.sections {
      let begin = "<!-- \(section.name):begin -->\n"
      let end = "<!-- \(section.name):end -->"
      let start = try #require(readme.range(of: begin)).upperBound
      let stop = try #require(readme.range(of: end)).lowerBound
      if ProcessInfo.processInfo.environment["BELLWORK_RECORD"] == "1" {
        readme.replaceSubrange(start..<stop, with: section.text)
      } else {
        #expect(readme[start..<stop] == section.text, "the table of \(section.name): make record")
      }
    }
    if ProcessInfo.processInfo.environment["BELLWORK_RECORD"] == "1" {
      try readme.write(to: ReadmeTests.path, atomically: true, encoding: .utf8)
    }
  }

  @Test func `every make target the README names is there`() throws {
    let readme = try String(contentsOf: ReadmeTests.path, encoding: .utf8)
    let makefile = try String(
      contentsOf: SourceTree.root.appending(path: "Makefile"), encoding: .utf8)
    let named = readme.matches(of: /make ([a-z]+)/).map { String($0.1) }
    #expect(named.count > 5)
    for target in named {
      #expect(makefile.contains("\n\(target):"), "make \(target)")
    }
  }

  /// Only these, and files that begin with a dot.
  private static let topLevel: Set = [
    "Makefile", "Package.swift", "README.md", "Sources", "Tests", "activities",
  ]

  /// Of what git tracks: a working folder may hold more (builds, an editor's files).
  @Test func `nothing else stands at the top`() throws {
    let list = try runProcess(
      "/usr/bin/env", ["git", "-C", SourceTree.root.path(), "ls-files"])
    // An unpacked archive has no git to ask.
    guard list.code == 0 else { return }
    let names = list.output.split(separator: "\n").compactMap { $0.split(separator: "/").first }
    let visible = Set(names.map(String.init).filter { !$0.hasPrefix(".") })
    #expect(visible == ReadmeTests.topLevel)
  }
}
