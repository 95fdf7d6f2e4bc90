/// What a group has in common, in one dimension.
package enum ReportKey: Hashable, Sendable {
  /// The email, in lower case.
  case student(String)
  /// `nil`: the activity belongs to no course.
  case course(String?)
  /// `object.id`.
  case activity(String)
  /// `nil`: what is not divided by item, such as the time of events.
  case item(ItemKey?)
  case day(LocalDay)

  package struct ItemKey: Hashable, Sendable {
    package var activity: String
    package var item: String
  }
}

extension ReportKey {
  init(_ dimension: ReportDimension, _ place: ReportPlace, zone: ReportZone) {
    switch dimension {
    case .student: self = .student(place.subject.student.id)
    case .course: self = .course(place.subject.course?.id)
    case .activity: self = .activity(place.subject.activity.id)
    case .item: self = .item(place.item.map(ItemKey.init))
    case .day: self = .day(zone.day(of: place.atMilliseconds))
    }
  }
}

extension ReportKey.ItemKey {
  init(_ item: ReportedItem) { self.init(activity: item.activity, item: item.id) }
}
