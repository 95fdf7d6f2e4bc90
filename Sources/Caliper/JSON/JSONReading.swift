/// Finds where the values of a JSON text lie (RFC 8259).
///
/// Stricter than most readers in two things: a key that stands twice in an object is refused, for
/// no two readers agree which one counts, and so is what lies deeper than `depthLimit`.
struct JSONReading {
  static let depthLimit = 64

  private var nodes: [JSONTree.Node] = []
  private var place = 0

  /// What is no JSON, and where: the index of the first byte that does not fit.
  struct NotJSON: Error, Equatable {
    let place: Int
  }

  /// The nodes of a text that holds one value and nothing else.
  static func nodes(of bytes: [UInt8]) throws(NotJSON) -> [JSONTree.Node] {
    guard bytes.count < JSONTree.Node.limit else { throw NotJSON(place: JSONTree.Node.limit) }
    var reading = JSONReading()
    // An event has a value for every 14 bytes or so.
    reading.nodes.reserveCapacity(bytes.count / 12 + 1)
    let bytes = bytes.span
    try reading.value(bytes, depth: 0)
    reading.skipSpace(bytes)
    guard reading.place == bytes.count else { throw reading.refusal }
    return reading.nodes
  }

  private var refusal: NotJSON { NotJSON(place: place) }

  /// The byte at the present place; 0, which fits nowhere, at the end.
  private func next(_ bytes: Span<UInt8>) -> UInt8 { place < bytes.count ? bytes[place] : 0 }

  private mutating func skipSpace(_ bytes: Span<UInt8>) {
    while next(bytes) <= UInt8(ascii: " ") {
      switch next(bytes) {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): place += 1
      case _: return
      }
    }
  }

  /// Takes a byte after any space; says whether it was there.
  private mutating func takes(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    skipSpace(bytes)
    guard next(bytes) == byte else { return false }
    place += 1
    return true
  }

  private mutating func value(_ bytes: Span<UInt8>, depth: Int) throws(NotJSON) {
    guard depth < JSONReading.depthLimit else { throw refusal }
    skipSpace(bytes)
    switch next(bytes) {
    case UInt8(ascii: "\""): try string(bytes)
    case UInt8(ascii: "{"): try object(bytes, depth: depth + 1)
    case UInt8(ascii: "["): try array(bytes, depth: depth + 1)
    case UInt8(ascii: "t"): try word("true", .bool, bytes)
    case UInt8(ascii: "f"): try word("false", .bool, bytes)
    case UInt8(ascii: "n"): try word("null", .null, bytes)
    case _: try number(bytes)
    }
  }

  private mutating func word(
    _ word: StaticString, _ kind: JSONTree.Kind, _ bytes: Span<UInt8>
  ) throws(NotJSON) {
    let start = place
    for index in 0..<word.utf8CodeUnitCount {
      guard next(bytes) == word.utf8Start[index] else { throw refusal }
      place += 1
    }
    add(kind, from: start)
  }

  private mutating func add(_ kind: JSONTree.Kind, from start: Int, to end: Int? = nil) {
    nodes.append(
      JSONTree.Node(kind: kind, start: start, end: end ?? place, next: nodes.count + 1))
  }
}

// MARK: Objects and lists

extension JSONReading {
  private mutating func object(_ bytes: Span<UInt8>, depth: Int) throws(NotJSON) {
    let node = nodes.count
    add(.object, from: place)
    place += 1
    var keys = JSONKeys(object: node)
    if !takes(UInt8(ascii: "}"), bytes) {
      repeat {
        skipSpace(bytes)
        let key = nodes.count
        try string(bytes)
        guard keys.insert(key, of: nodes, bytes) else {
          throw NotJSON(place: nodes[key].start)
        }
        guard takes(UInt8(ascii: ":"), bytes) else { throw refusal }
        try value(bytes, depth: depth)
      } while takes(UInt8(ascii: ","), bytes)
      guard takes(UInt8(ascii: "}"), bytes) else { throw refusal }
    }
    close(node)
  }

  private mutating func array(_ bytes: Span<UInt8>, depth: Int) throws(NotJSON) {
    let node = nodes.count
    add(.array, from: place)
    place += 1
    if !takes(UInt8(ascii: "]"), bytes) {
      repeat { try value(bytes, depth: depth) } while takes(UInt8(ascii: ","), bytes)
      guard takes(UInt8(ascii: "]"), bytes) else { throw refusal }
    }
    close(node)
  }

  private mutating func close(_ node: Int) {
    nodes[node].end = place
    nodes[node].next = nodes.count
  }
}

// MARK: Numbers

extension JSONReading {
  private mutating func number(_ bytes: Span<UInt8>) throws(NotJSON) {
    let start = place
    if next(bytes) == UInt8(ascii: "-") { place += 1 }
    let first = next(bytes)
    let whole = try digits(bytes)
    guard first != UInt8(ascii: "0") || whole == 1 else { throw NotJSON(place: start) }
    var (kind, hasExponent) = (JSONTree.Kind.integer, false)
    if next(bytes) == UInt8(ascii: ".") {
      kind = .number
      place += 1
      _ = try digits(bytes)
    }
    if next(bytes) | 0x20 == UInt8(ascii: "e") {
      (kind, hasExponent) = (.number, true)
      place += 1
      if next(bytes) == UInt8(ascii: "+") || next(bytes) == UInt8(ascii: "-") { place += 1 }
      _ = try digits(bytes)
    }
    // What no double holds is read by everybody as something else.
    if place - start > 300 || hasExponent, !JSONReading.isFinite(bytes, start..<place) {
      throw NotJSON(place: start)
    }
    add(kind, from: start)
  }

  private static func isFinite(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let text = String(decoding: range.map { bytes[$0] }, as: UTF8.self)
    return Double(text)?.isFinite ?? false
  }

  /// How many digits were taken, at least one.
  private mutating func digits(_ bytes: Span<UInt8>) throws(NotJSON) -> Int {
    let start = place
    while next(bytes) &- UInt8(ascii: "0") < 10 { place += 1 }
    guard place > start else { throw refusal }
    return place - start
  }
}

// MARK: Texts

extension JSONReading {
  private mutating func string(_ bytes: Span<UInt8>) throws(NotJSON) {
    guard next(bytes) == UInt8(ascii: "\"") else { throw refusal }
    place += 1
    let start = place
    var isPlain = true
    var isASCII = true
    skipPlain(bytes)
    while next(bytes) != UInt8(ascii: "\"") {
      // The end reads as 0, which no text may hold either.
      guard next(bytes) >= 0x20 else { throw refusal }
      if next(bytes) == UInt8(ascii: "\\") {
        isPlain = false
        try escape(bytes)
      } else {
        isASCII = false
        place += 1
      }
      skipPlain(bytes)
    }
    if !isASCII, !JSONReading.isUTF8(bytes, start..<place) { throw NotJSON(place: start) }
    add(.string, from: start)
    nodes[nodes.count - 1].isPlain = isPlain
    place += 1
  }

  /// Skips what most texts are made of: ASCII that needs no escape.
  private mutating func skipPlain(_ bytes: Span<UInt8>) {
    var index = place
    while index < bytes.count {
      let byte = bytes[index]
      guard byte >= 0x20, byte < 0x80, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else {
        break
      }
      index += 1
    }
    place = index
  }

  private static func isUTF8(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    String(validating: range.map { bytes[$0] }, as: UTF8.self) != nil
  }

  /// Takes an escape that `unescaped` can read.
  private mutating func escape(_ bytes: Span<UInt8>) throws(NotJSON) {
    let start = place
    place += 1
    let letter = next(bytes)
    place += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return
    case UInt8(ascii: "u"):
      let unit = try hexadecimal(bytes)
      if UTF16.isTrailSurrogate(unit) { throw NotJSON(place: start) }
      guard UTF16.isLeadSurrogate(unit) else { return }
      // Half a pair is no text.
      for byte in [UInt8(ascii: "\\"), UInt8(ascii: "u")] {
        guard next(bytes) == byte else { throw NotJSON(place: start) }
        place += 1
      }
      guard UTF16.isTrailSurrogate(try hexadecimal(bytes)) else { throw NotJSON(place: start) }
    case _: throw NotJSON(place: start)
    }
  }

  private mutating func hexadecimal(_ bytes: Span<UInt8>) throws(NotJSON) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = HexDigits.value(next(bytes)) else { throw refusal }
      unit = unit << 4 | UInt16(digit)
      place += 1
    }
    return unit
  }
}
