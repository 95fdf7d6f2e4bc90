import ActivityRun
import Caliper
import Foundation

/// Somebody, by all that this computer knows them by.
struct Person: Equatable, Sendable {
  /// In lower case: their address, and the placeholder of the time when they had none.
  var addresses: Set<String>
  /// The names of theirs that `students.json` knows.
  var localNames: Set<String> = []
  /// Whether the configuration's student is them.
  var isConfigured = false

  /// Whether events name them as who acted: by the address, or by an id that ends with it.
  func isActor(id: String, email: String?) -> Bool {
    if let email, addresses.contains(email.lowercased()) { return true }
    // What follows the path is the sensor's.
    let path = id.prefix { $0 != "?" && $0 != "#" }
    let end = path.split(separator: "/").last.map(String.init) ?? ""
    return addresses.contains((end.removingPercentEncoding ?? end).lowercased())
  }

  func owns(_ run: RunRecord) -> Bool {
    let actor = (try? RunHeader(bytes: run.header))?.context.actor
    return isActor(id: run.student, email: nil)
      || (actor.map { isActor(id: $0.id, email: $0.email) } ?? false)
  }

  /// Whether an event, or another line of a file of events, is about them.
  ///
  /// What names no actor is theirs where it holds one of their addresses.
  func owns(line: [UInt8]) -> Bool {
    let mentions = AddressSearch(addresses)
    // Texts of JSON may be written with escapes.
    let mayHide = !mentions.knowsCapitals || line.contains(UInt8(ascii: "\\"))
    guard mayHide || mentions.isFound(in: line) else { return false }
    guard let actor = try? JSONDecoder().decode(ActedLine.self, from: Data(line)).actor else {
      return mentions.isFound(in: line)
    }
    return isActor(id: actor.id ?? "", email: actor.email)
  }

  private struct ActedLine: Decodable {
    struct Actor: Decodable {
      var id: String?
      var email: String?
    }
    var actor: Actor
  }
}

extension Person {
  /// Whoever goes by an address or a name here; `nil` for a name that this computer does not know.
  ///
  /// A name stands for the random id that was made for it and for the address that was given with
  /// it, and the configuration ties a name and an address together: all of these are one person.
  init?(_ text: String, config: UserConfig, students: LocalStudents) {
    let ties = Person.ties(config, students)
    var (names, addresses): (Set<String>, Set<String>) = ([], [])
    if StudentOption.isEmail(text) {
      addresses = [text.lowercased()]
    } else {
      guard config.student?.name == text || students.names.contains(text) else { return nil }
      names = [text]
    }
    while true {
      let tied = ties.filter { names.contains($0.name) || addresses.contains($0.address) }
      guard
        !names.isSuperset(of: tied.map(\.name)) || !addresses.isSuperset(of: tied.map(\.address))
      else { break }
      names.formUnion(tied.map(\.name))
      addresses.formUnion(tied.map(\.address))
    }
    self.addresses = addresses
    localNames = names.intersection(students.names)
    isConfigured = config.student.map { names.contains($0.name) } ?? false
  }

  /// Which name and which address, in lower case, are the same person's.
  private static func ties(
    _ config: UserConfig, _ students: LocalStudents
  ) -> [(name: String, address: String)] {
    let placeholders = students.ids.map { name, id in
      (name, StudentIdentity(name: name, localID: id).eventEmail)
    }
    let given = (students.emails ?? [:]).map { ($0, $1) }
    let configured = config.student.flatMap { student in student.email.map { (student.name, $0) } }
    return (placeholders + given + [configured].compactMap(\.self)).map {
      (name: $0, address: $1.lowercased())
    }
  }
}
