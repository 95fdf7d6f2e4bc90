/// A day of the proleptic Gregorian calendar.
///
/// The arithmetic counts in eras of 400 years that begin on 1 March, so that the leap day is the
/// last of its year and no month needs a case of its own.
package struct CivilDate {
  package let year: Int64
  /// 1 to 12.
  package let month: Int64
  /// 1 to 31.
  package let day: Int64

  private static let daysAnEra: Int64 = 146_097
  /// Days from 0000-03-01 to 1970-01-01.
  private static let daysTo1970: Int64 = 719_468

  /// The date, where such a day exists; else `nil`.
  package init?(year: Int64, month: Int64, day: Int64) {
    guard (1...12).contains(month), day >= 1, day <= CivilDate.days(ofMonth: month, in: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  package init(daysSince1970: Int64) {
    let days = daysSince1970 + CivilDate.daysTo1970
    let era = (days >= 0 ? days : days - (CivilDate.daysAnEra - 1)) / CivilDate.daysAnEra
    let dayOfEra = days - era * CivilDate.daysAnEra
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  package var daysSince1970: Int64 {
    let fromMarch = month <= 2 ? year - 1 : year
    let era = (fromMarch >= 0 ? fromMarch : fromMarch - 399) / 400
    let yearOfEra = fromMarch - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * CivilDate.daysAnEra + dayOfEra - CivilDate.daysTo1970
  }

  private static func days(ofMonth month: Int64, in year: Int64) -> Int64 {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
