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

  /// The day of a date with a time, as other programs write it (`2004-05-01T00:00:00+00:00`), or the
  /// date itself.
  static func day(_ text: String) -> String? {
    let text = Label.oneLine(text)
    return checked(text) ?? checked(String(text.prefix { $0 != "T" && $0 != " " }))
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}

extension Metadata {
  /// The time at which the book was as it is: the start of the day, the month or the year of the
  /// publication or of the text, as `2022-11-30T00:00:00Z`; nil where neither is known.
  var time: String? {
    for field in [issued, date] {
      guard let text = field.flatMap({ CalendarDate.day($0.value) }) else { continue }
      switch text.utf8.count {
      case 4: return text + "-01-01T00:00:00Z"
      case 7: return text + "-01T00:00:00Z"
      default: return text + "T00:00:00Z"
      }
    }
    return nil
  }
}
