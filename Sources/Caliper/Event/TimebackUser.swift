/// Who worked: the `actor` of every event; always a student here (timeback.md A.3).
package struct TimebackUser: Equatable, Sendable {
  /// A URI: of the platform's roster, or below the sensor's URL.
  package var id: String
  package var email: String
  package var name: String?

  /// A user with an id that is known, as `OneRosterURL.user` makes it.
  package init(id: String, email: String, name: String? = nil) {
    self.id = id
    self.email = email
    self.name = name
  }

  /// A user of whom only the address is known.
  package init(sensor: SensorURL, email: String, name: String? = nil) {
    self.init(id: sensor.appending(["users", email]), email: email, name: name)
  }
}

extension TimebackUser: Codable {
  private enum CodingKeys: CodingKey {
    case id, type, email, name, role
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    try values.expect("TimebackUser", for: .type)
    id = try values.decode(String.self, forKey: .id)
    email = try values.decode(String.self, forKey: .email)
    name = try values.decodeIfPresent(String.self, forKey: .name)
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    try values.encode("TimebackUser", forKey: .type)
    try values.encode(email, forKey: .email)
    try values.encodeIfPresent(name, forKey: .name)
    try values.encode("student", forKey: .role)
  }

  func write(to json: inout JSONWriter) {
    json.object {
      $0.key("email")
      $0.string(email)
      $0.key("id")
      $0.string(id)
      $0.optional("name", name)
      $0.key("role")
      $0.string("student")
      $0.key("type")
      $0.string("TimebackUser")
    }
  }
}
