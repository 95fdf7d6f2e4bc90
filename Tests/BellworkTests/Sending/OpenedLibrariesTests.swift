import Foundation
import TestSupport
import Testing

/// libcurl and the thirty libraries below it cost every start milliseconds and megabytes.
@Suite struct OpenedLibrariesTests {
  /// What the dynamic linker says of a run and of the programs it starts.
  private func opened(_ arguments: [String] = []) throws -> String {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write(SampleActivities.example, to: "example.json")
    let result = try desk.run(
      ["run", "example.json", "--go", "--plain"] + arguments, input: "2\n\n",
      environment: ["LD_DEBUG": "files", "LD_DEBUG_OUTPUT": desk.path("linker")])
    #expect(result.status == .exited(0), "\(result)")
    return try FileManager.default.contentsOfDirectory(atPath: desk.folder)
      .filter { $0.hasPrefix("linker.") }.map(desk.read).joined()
  }

  @Test func `holds no libcurl where nothing is sent over HTTP`() throws {
    let libraries = try opened()
    #expect(libraries.contains("libc.so.6"))
    #expect(!libraries.contains("libcurl"))
  }

  @Test func `opens libcurl to send`() throws {
    let server = try ScriptedServer { _, _ in .answer(.json(#"{"status":"success"}"#)) }
    let libraries = try opened(["--to", server.baseURL])
    #expect(libraries.contains("libcurl"))
    #expect(server.requests.count == 1)
  }
}
