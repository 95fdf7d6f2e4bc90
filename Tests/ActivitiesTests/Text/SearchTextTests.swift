import Activities
import Testing

@Suite struct SearchTextTests {
  struct Case: CustomTestStringConvertible {
    let typed: String
    let text: String
    let isFound: Bool
    var testDescription: String { "\(typed) in \(text)" }

    init(_ typed: String, _ text: String, _ isFound: Bool = true) {
      self.typed = typed
      self.text = text
      self.isFound = isFound
    }
  }

  @Test(arguments: [
    Case("", "Planets"), Case("   ", "Planets"), Case("", ""), Case("a", "", false),
    Case("LAN", "Planets"), Case("ets pla", "Planets"), Case("plan zet", "Planets", false),
    Case("planetss", "Planets", false), Case("uber", "Übermut"), Case("Über", "ubermut"),
    Case("strasse", "Die Straße"), Case("οδος", "ΟΔΟΣ"), Case("e\u{301}te", "Été"),
    Case("理科", "理科 5年"), Case("か\u{3099}", "がっこう"), Case("か", "がっこう", false),
    Case("rock'n", "Rock’n’Roll"), Case("5.json", "unit-5.json"), Case("a\nb", "b a"),
  ])
  func `finds words whatever their case and accents`(_ sample: Case) {
    let words = SearchWords(sample.typed)
    #expect(words.areAll(in: SearchText(sample.text)) == sample.isFound)
  }
}
