/// The order of groups: by name where there is one, items as in their file, days as they came.
struct ReportOrder: Comparable {
  private let text: String
  private let number: Int64
  private let id: String

  init(_ key: ReportKey, _ names: ReportNames) {
    switch key {
    case .student(let id): (text, number, self.id) = (id, 0, id)
    case .course(let id):
      (text, number, self.id) = (names.name(of: key) ?? id ?? ReportOrder.last, 0, id ?? "")
    case .activity(let id): (text, number, self.id) = (names.name(of: key) ?? id, 0, id)
    case .item(let item):
      let activity = item.map { names.name(of: .activity($0.activity)) ?? $0.activity }
      text = activity ?? ReportOrder.last
      number = Int64(names.place(of: key))
      id = item.map { $0.activity + "\n" + $0.item } ?? ""
    case .day(let day): (text, number, id) = ("", day.daysSince1970, "")
    }
  }

  /// What belongs nowhere comes last: this sorts behind every text that people write.
  private static let last = "\u{10FFFF}"

  static func < (a: ReportOrder, b: ReportOrder) -> Bool {
    (a.text, a.number, a.id) < (b.text, b.number, b.id)
  }
}
