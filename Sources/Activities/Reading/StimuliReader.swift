/// Reads the passages that items refer to by name.
enum StimuliReader {
  static func read(
    _ node: JSONNode, _ files: ActivityFiles
  ) -> ValueReading<[StimulusID: Stimulus]> {
    let names = (node.members ?? []).map(\.name)
    var object = ObjectReader(node, "stimuli", keys: names)
    var stimuli: [StimulusID: Stimulus] = [:]
    for member in node.members ?? [] {
      if !ObjectReader.isIdentifier(member.name) {
        let near = ObjectReader.identifier(from: member.name)
        let fact = ShapeFact.badIdentifier(member.name, meant: near)
        object.report(.shape(fact), at: member.nameRange)
      }
      let reading = stimulus(member.node, place: "stimuli.\(member.name)", files)
      stimuli[StimulusID(rawValue: member.name)] = object.take(reading)
    }
    return object.reading(stimuli)
  }

  private static func stimulus(
    _ node: JSONNode, place: String, _ files: ActivityFiles
  ) -> ValueReading<Stimulus> {
    let keys = ["title", "text", "media", "author", "language"]
    var object = ObjectReader(node, "a stimulus", place: place, keys: keys)
    object.require("text")
    let stimulus = Stimulus(
      title: object.string("title"), text: object.string("text", allowsEmpty: false) ?? "",
      media: object.list("media") { MediaReader.read($0, place: $1, files) } ?? [],
      author: object.string("author"), language: object.language("language"))
    return object.reading(stimulus)
  }
}
