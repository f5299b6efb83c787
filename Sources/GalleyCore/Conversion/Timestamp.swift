/// A moment in time, in whole seconds of UTC.
public struct Timestamp: Sendable, Equatable {
  /// Seconds since 1970-01-01T00:00:00Z, without leap seconds; from 0 to 253402300799.
  public let secondsSince1970: Int

  /// Makes a moment; nil before 1970 or after the year 9999.
  public init?(secondsSince1970: Int) {
    guard (0...253_402_300_799).contains(secondsSince1970) else { return nil }
    self.secondsSince1970 = secondsSince1970
  }

  private init(known seconds: Int) { secondsSince1970 = seconds }

  /// 1980-01-01T00:00:00Z: what a file says that must name a time when none is known.
  ///
  /// It is the first moment that a ZIP archive can hold.
  public static let unknown = Timestamp(known: 315_532_800)

  /// The date as `2022-11-30`.
  public var date: String {
    let (year, month, day) = civil
    return Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
  }

  /// The moment as `2022-11-30T12:00:00Z` (ISO 8601).
  public var iso8601: String {
    let second = secondsSince1970 % 86_400
    return date + "T" + Self.padded(second / 3600, 2) + ":" + Self.padded(second / 60 % 60, 2)
      + ":" + Self.padded(second % 60, 2) + "Z"
  }

  /// Year, month and day in the Gregorian calendar (Hinnant, "days from civil").
  private var civil: (Int, Int, Int) {
    let days = secondsSince1970 / 86_400 + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1
    )
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
