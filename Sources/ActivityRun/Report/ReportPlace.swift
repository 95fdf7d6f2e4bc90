/// Where something reported belongs: whom and what it is about, and when it began.
struct ReportPlace {
  var subject: ReportSubject
  /// `nil` for what is not known by item.
  var item: ReportedItem?
  var atMilliseconds: Int64
}
