/// A JSON text that has been read once, and where everything in it lies.
///
/// Nothing is copied out of the text before somebody asks for it, so that a look at every field of
/// an event costs little more than its bytes: every event is held against the rules before it is
/// sent.
struct JSONTree {
  let bytes: [UInt8]
  /// In the order of the text: after an object come its keys, each with its value behind it.
  let nodes: [Node]

  enum Kind: UInt8 {
    case null, bool, integer, number, string, array, object
  }

  /// A value of the tree, for as long as there is the tree.
  struct Place: Equatable {
    fileprivate let index: Int
  }

  /// The tree of a text that holds one value and nothing else; throws `JSONReading.NotJSON`.
  init(_ bytes: [UInt8]) throws(JSONReading.NotJSON) {
    self.bytes = bytes
    nodes = try JSONReading.nodes(of: bytes)
  }

  var root: Place { Place(index: 0) }

  func kind(of place: Place) -> Kind { nodes[place.index].kind }
}

// MARK: Looking

extension JSONTree {
  /// The value of a key; `nil` where the object has none, and where it is no object.
  func member(_ key: StaticString, of object: Place) -> Place? {
    var index = object.index + 1
    let end = nodes[object.index].kind == .object ? nodes[object.index].next : 0
    while index < end {
      if isText(Place(index: index), key) { return Place(index: index + 1) }
      index = nodes[index + 1].next
    }
    return nil
  }

  func forEachKey(of object: Place, _ body: (_ key: Place, _ value: Place) -> Void) {
    var index = object.index + 1
    while index < nodes[object.index].next {
      body(Place(index: index), Place(index: index + 1))
      index = nodes[index + 1].next
    }
  }

  func items(of array: Place) -> [Place] {
    var items: [Place] = []
    var index = array.index + 1
    while index < nodes[array.index].next {
      items.append(Place(index: index))
      index = nodes[index].next
    }
    return items
  }

  /// Whether a string is this text.
  func isText(_ place: Place, _ text: StaticString) -> Bool {
    let node = nodes[place.index]
    guard node.isPlain else { return self.text(of: place) == "\(text)" }
    guard node.end - node.start == text.utf8CodeUnitCount else { return false }
    for offset in 0..<text.utf8CodeUnitCount
    where bytes[node.start + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  /// The bytes of a value; of a string those of its text.
  func utf8(of place: Place) -> ArraySlice<UInt8> {
    let node = nodes[place.index]
    let raw = bytes[node.start..<node.end]
    return node.isPlain ? raw : JSONReading.unescaped(raw)[...]
  }

  func text(of place: Place) -> String { String(decoding: utf8(of: place), as: UTF8.self) }
}

// MARK: Numbers

extension JSONTree {
  /// A whole number that fits; 1.0 is one, for JSON has one kind of number alone.
  func integer(of place: Place) -> Int64? {
    switch kind(of: place) {
    case .integer: Int64(text(of: place))
    case .number: number(of: place).flatMap(Int64.init(exactly:))
    case .null, .bool, .string, .array, .object: nil
    }
  }

  /// A finite number.
  func number(of place: Place) -> Double? {
    switch kind(of: place) {
    case .integer, .number:
      decimal(utf8(of: place)) ?? Double(text(of: place)).flatMap { $0.isFinite ? $0 : nil }
    case .null, .bool, .string, .array, .object: nil
    }
  }

  /// A number of at most fifteen digits and no exponent, which are exact as they are: the quotient
  /// of two exact doubles is the double next to the decimal.
  private func decimal(_ utf8: ArraySlice<UInt8>) -> Double? {
    guard utf8.count <= 15 else { return nil }
    var (units, unitsPerOne, isBehindPoint) = (0, 1, false)
    for byte in utf8 {
      if byte == UInt8(ascii: ".") {
        isBehindPoint = true
      } else {
        guard byte &- UInt8(ascii: "0") < 10 else { return nil }
        units = units * 10 + Int(byte - UInt8(ascii: "0"))
        if isBehindPoint { unitsPerOne *= 10 }
      }
    }
    return Double(units) / Double(unitsPerOne)
  }
}
