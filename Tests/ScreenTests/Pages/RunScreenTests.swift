import ActivityRun
import Screen
import Testing

@Suite struct RunScreenTests {
  private static let sizes = [
    Size(columns: 120, rows: 40), Size(columns: 80, rows: 24), Size(columns: 40, rows: 12),
    Size(columns: 20, rows: 5), Size(columns: 1, rows: 1),
  ]

  @Test(arguments: Scene.allCases)
  func `looks like its picture at each size`(_ scene: Scene) throws {
    let state = try scene.state()
    let pictures = RunScreenTests.sizes.map {
      RunScreen.frame(of: state, context: scene.context, size: $0).picture
    }
    try Picture.compare(pictures.joined(), with: "\(scene.rawValue).txt")
  }

  @Test(arguments: Scene.allCases)
  func `looks like its picture in ASCII`(_ scene: Scene) throws {
    let frame = RunScreen.frame(
      of: try scene.state(), context: scene.context, size: Size(columns: 80, rows: 24),
      appearance: .ascii)
    try Picture.compare(frame.picture, with: "\(scene.rawValue)-ascii.txt")
  }

  @Test(arguments: Scene.allCases)
  func `is sound at small sizes`(_ scene: Scene) throws {
    let state = try scene.state()
    for columns in [1, 2, 3, 20, 39, 40, 41, 60] {
      for rows in [1, 2, 3, 11, 12, 13] {
        let size = Size(columns: columns, rows: rows)
        #expect(RunScreen.frame(of: state, context: scene.context, size: size).faults == [])
      }
    }
  }
}
