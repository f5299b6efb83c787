internal import GalleyCore

/// A date as the metadata of a book may hold it.
enum CalendarDate {
  /// `text` when it is a date of W3C-DTF (a profile of ISO 8601) without a time: a year, a month
  /// or a day that there is; nil otherwise.
  static func checked(_ text: String) -> String? {
    let text = Label.oneLine(text)
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      parts.joined().utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    if numbers.count > 1, !(1...12).contains(numbers[1]) { return nil }
    if numbers.count > 2, !(1...days(in: numbers[1], of: numbers[0])).contains(numbers[2]) {
      return nil
    }
    return text
  }

  /// The number of days from 1970-01-01 to a day of the Gregorian calendar.
  static func daysSince1970(_ text: String) -> Int? {
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    let (year, month, day) = (numbers[0], numbers[1], numbers[2])
    // Years begin with March, so that the day that may be missing is the last.
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}

extension Metadata {
  /// The day of the publication or of the text, where it is a day since 1980, as the time at which
  /// the book was as it is; files cannot be older.
  var timestamp: Timestamp? {
    for field in [issued, date] {
      guard let text = field.flatMap({ CalendarDate.checked($0.value) }), text.utf8.count == 10,
        let days = CalendarDate.daysSince1970(text), days >= 3652
      else { continue }
      return Timestamp(secondsSince1970: days * 86_400)
    }
    return nil
  }
}
