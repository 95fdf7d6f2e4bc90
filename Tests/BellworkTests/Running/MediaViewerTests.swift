import Foundation
import Glibc
import TestSupport
import Testing

@testable import bellwork

/// What is opened outside the terminal, and what never is.
@Suite struct MediaViewerTests {
  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    try directory.write("a map", to: "quiz/maps/way.png")
    try directory.write("secret", to: "outside.png")
    symlink(directory.path("outside.png"), directory.path("quiz/link.png"))
  }

  private func viewer(_ environment: [String: String]) -> MediaViewer {
    MediaViewer(folder: directory.path("quiz"), environment: environment)
  }

  @Test func `opens a file below the activity's folder, by its whole path and no shell's eyes`()
    throws
  {
    let odd = "maps/$(touch x); 'a' \"b\".png"
    try directory.write("a map", to: "quiz/" + odd)
    // The viewer tells its argument through a pipe, which the test waits at.
    let pipe = directory.path("told")
    #expect(mkfifo(pipe, 0o600) == 0)
    let script = try directory.write(
      "#!/bin/sh\nprintf %s \"$1\" > '\(pipe)'\n", to: "bin/xdg-open")
    #expect(chmod(script, 0o700) == 0)
    let viewer = viewer(["DISPLAY": ":0", "PATH": "/nowhere:" + directory.path("bin")])
    for name in ["maps/way.png", odd] {
      #expect(viewer.open(name) == .opened)
      let reader = try #require(FileHandle(forReadingAtPath: pipe))
      let told = String(decoding: try reader.readToEnd() ?? Data(), as: UTF8.self)
      #expect(told == viewer.file(name))
      #expect(told.hasSuffix("/quiz/" + name))
    }
  }

  @Test(arguments: ["../outside.png", "link.png", "/etc/passwd", "missing.png", "."])
  func `opens nothing outside, and nothing that is not there`(name: String) {
    #expect(viewer([:]).file(name) == nil)
  }

  @Test func `says so where there is no desktop or no program`() {
    #expect(viewer(["PATH": "/bin"]).open("maps/way.png") == .noViewer)
    #expect(viewer(["DISPLAY": ":0", "PATH": "/nowhere"]).open("maps/way.png") == .noViewer)
    #expect(MediaViewer.Result.noViewer.words == "nothing here opens pictures or sounds")
  }
}
