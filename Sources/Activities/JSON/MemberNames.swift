/// The names an object has had so far, and where each first stood.
struct MemberNames {
  /// Up to here a walk over the names is quicker than hashing them.
  private static let few = 8

  private var list: [(name: String, offset: Int)] = []
  private var table: [String: Int] = [:]

  /// Adds a name; gives the offset of the first member of that name where there is one.
  mutating func insert(_ member: JSONMember) -> Int? {
    if let first = firstOffset(of: member.name) { return first }
    let offset = member.nameRange.lowerBound
    guard list.count >= MemberNames.few else {
      list.append((member.name, offset))
      return nil
    }
    if table.isEmpty {
      for entry in list { table[entry.name] = entry.offset }
    }
    table[member.name] = offset
    return nil
  }

  private func firstOffset(of name: String) -> Int? {
    table.isEmpty ? list.first { $0.name == name }?.offset : table[name]
  }
}
