extension KeyedDecodingContainer {
  /// Reads a JSON number as a fixed-point number; more decimals than it has are refused.
  func decodeDecimal(_ key: Key, unitsPerOne: Int64) throws -> Int64 {
    let number = try decode(Double.self, forKey: key)
    guard let units = Int64(exactly: (number * Double(unitsPerOne)).rounded()),
      Double(units) / Double(unitsPerOne) == number
    else { throw refusal(of: key, "not a multiple of 1/\(unitsPerOne)") }
    return units
  }

  func decodeURN(_ key: Key) throws -> EventID {
    guard let id = EventID(urn: try decode(String.self, forKey: key)) else {
      throw refusal(of: key, "not urn:uuid: and a UUID")
    }
    return id
  }

  func decodeInstant(_ key: Key) throws -> Int64 {
    guard let instant = InstantText.milliseconds(try decode(String.self, forKey: key)) else {
      throw refusal(of: key, "not an instant in UTC with three decimals")
    }
    return instant
  }

  func decodeDuration(_ key: Key) throws -> Int64 {
    guard let milliseconds = DurationText.milliseconds(try decode(String.self, forKey: key)) else {
      throw refusal(of: key, "not a duration in seconds")
    }
    return milliseconds
  }

  /// Refuses any other text than the one that is always sent.
  func expect(_ text: String, for key: Key) throws {
    guard try decode(String.self, forKey: key) == text else {
      throw refusal(of: key, "not \(text)")
    }
  }

  private func refusal(of key: Key, _ text: String) -> DecodingError {
    .dataCorruptedError(forKey: key, in: self, debugDescription: text)
  }
}
