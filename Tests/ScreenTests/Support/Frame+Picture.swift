import Screen

extension Frame {
  /// The rows as one text, for goldens: with the size and the cursor above them.
  var picture: String {
    let place = cursor.map { ", cursor at column \($0.column) of row \($0.row)" } ?? ""
    return (["=== \(size.columns)x\(size.rows)\(place)"] + lines).joined(separator: "\n") + "\n"
  }

  /// What is wrong with the frame: a row of another width, half a wide letter, a control character.
  var faults: [String] {
    var faults: [String] = []
    for row in 0..<size.rows {
      var column = 0
      while column < size.columns {
        let cell = self[column, row]
        if cell == .blank {
          column += 1
          continue
        }
        let graphemes = Graphemes.split(cell.text)
        if graphemes.count != 1 || graphemes.first?.text != cell.text {
          faults.append("column \(column) of row \(row) holds \(cell.text.debugDescription)")
        }
        let width = graphemes.first?.width ?? 1
        if width == 2, column + 1 >= size.columns || !self[column + 1, row].isRightHalf {
          faults.append("column \(column) of row \(row) has no right half")
        }
        column += width
      }
    }
    return faults
  }
}
