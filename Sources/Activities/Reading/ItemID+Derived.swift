extension ItemID {
  /// The identifier of an item that names none: 16 hexadecimal digits from type and prompt.
  ///
  /// The same on every machine and in every version: histories hang on it (format.md 1.3).
  init(derivedFrom type: ItemType, prompt: String) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in "\(type.rawValue)\u{0}\(prompt)".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 33
    let digits = String(hash, radix: 16)
    self.init(rawValue: String(repeating: "0", count: 16 - digits.count) + digits)
  }

  /// What is derived for the item of a file; a cloze without a prompt is known by its text.
  ///
  /// `nil` where it has no type, or nothing to derive it from.
  init?(derivedFrom node: JSONNode) {
    guard let type = node.member("type")?.node.string.flatMap(ItemType.init(rawValue:)) else {
      return nil
    }
    let keys = type.needsPrompt ? ["prompt"] : ItemType.askingKeys
    let text = keys.lazy.compactMap { node.member($0)?.node.string }.first { !$0.isBlank }
    guard let text else { return nil }
    self.init(derivedFrom: type, prompt: text)
  }
}
