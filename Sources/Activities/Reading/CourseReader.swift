/// Reads where an activity belongs: its course, its unit, and what counts as mastery.
enum CourseReader {
  static func course(_ node: JSONNode) -> ValueReading<CourseReference> {
    var object = ObjectReader(node, "course", keys: ["title", "identifier", "code"])
    let course = CourseReference(
      title: object.string("title"), identifier: object.string("identifier"),
      code: object.string("code"))
    return object.reading(course)
  }

  static func unit(_ node: JSONNode) -> ValueReading<Unit> {
    var object = ObjectReader(node, "unit", keys: ["title", "identifier", "position"])
    object.require("title")
    let unit = Unit(
      title: object.string("title") ?? "", identifier: object.string("identifier"),
      position: object.integer("position", in: 0...NumberBounds.largest))
    return object.reading(unit)
  }

  static func mastery(_ node: JSONNode) -> ValueReading<Mastery> {
    var object = ObjectReader(node, "mastery", keys: ["threshold", "units"])
    var mastery = Mastery()
    mastery.threshold = object.number("threshold", .within(0...1)) ?? mastery.threshold
    mastery.units = object.integer("units", in: 0...1_000_000) ?? mastery.units
    return object.reading(mastery)
  }
}
