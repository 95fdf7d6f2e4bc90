import Activities

/// An event's JSON with breaks and indents between its tokens, which are shown as they are sent.
enum EventJSON {
  /// A value that is not shown yet, and what stands in its place.
  struct Hidden {
    var path: [String]
    var words: String
  }

  /// Bytes that are no JSON stay on one line.
  static func lines(_ bytes: [UInt8], hiding hidden: Hidden? = nil) -> [String] {
    let text = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
    guard let root = JSONReader.read(bytes).root else { return [text(0..<bytes.count)] }
    return lines(of: root, at: [], hidden, text)
  }

  private static func lines(
    of node: JSONNode, at path: [String], _ hidden: Hidden?, _ text: (Range<Int>) -> String
  ) -> [String] {
    if let hidden, path == hidden.path { return [hidden.words] }
    switch node.value {
    case .null, .boolean, .number, .string: return [text(node.range)]
    case .array(let nodes):
      return bracketed("[", nodes.map { lines(of: $0, at: path, hidden, text) }, "]")
    case .object(let members):
      let parts = members.map { member in
        var value = lines(of: member.node, at: path + [member.name], hidden, text)
        value[0] = "\(text(member.nameRange)): \(value[0])"
        return value
      }
      return bracketed("{", parts, "}")
    }
  }

  private static func bracketed(_ open: String, _ parts: [[String]], _ close: String) -> [String] {
    guard !parts.isEmpty else { return [open + close] }
    var lines = [open]
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      lines += part.dropLast().map { "  " + $0 }
      lines += part.suffix(1).map { "  " + $0 + (isLast ? "" : ",") }
    }
    return lines + [close]
  }
}
