/// Dates as metadata have them: a year, a month or a day of W3C-DTF.
enum CalendarText {
  /// The date in a text, without the time of day that may stand behind it; nil for none, and for
  /// one that the calendar does not have.
  static func date(_ text: String) -> String? {
    let day = text.prefix { $0 != "T" && $0 != " " }
    if day.endIndex != text.endIndex {
      // A time of day: 10:00, 10:00:00Z, 10:00:00 +0800.
      let rest = text[day.endIndex...].dropFirst()
      guard day.utf8.count == 10, rest.utf8.first.map({ (48...57).contains($0) }) ?? false,
        rest.contains(":"),
        rest.unicodeScalars.allSatisfy({ "0123456789:.+-TZ ".unicodeScalars.contains($0) })
      else { return nil }
    }
    return isDate(day) ? String(day) : nil
  }

  private static func isDate(_ text: Substring) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count) else { return false }
    var numbers: [Int] = []
    for (part, width) in zip(parts, [4, 2, 2]) {
      guard part.utf8.count == width, part.utf8.allSatisfy({ (48...57).contains($0) }),
        let number = Int(part)
      else { return false }
      numbers.append(number)
    }
    guard numbers.count > 1 else { return true }
    guard (1...12).contains(numbers[1]) else { return false }
    guard numbers.count > 2 else { return true }
    let year = numbers[0]
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[numbers[1] - 1]).contains(numbers[2])
  }
}
