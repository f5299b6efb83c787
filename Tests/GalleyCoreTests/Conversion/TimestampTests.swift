import GalleyCore
import Testing

@Suite("Timestamps")
struct TimestampTests {
  /// As `date -u -d @SECONDS` has them: leap years, centuries, the ends of months and of time.
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (86_399, "1970-01-01T23:59:59Z"),
    (68_169_600, "1972-02-29T00:00:00Z"), (315_532_800, "1980-01-01T00:00:00Z"),
    (951_827_696, "2000-02-29T12:34:56Z"), (1_669_852_799, "2022-11-30T23:59:59Z"),
    (1_709_251_199, "2024-02-29T23:59:59Z"), (4_107_542_400, "2100-03-01T00:00:00Z"),
    (253_402_300_799, "9999-12-31T23:59:59Z"),
  ])
  func isWritten(seconds: Int, text: String) {
    let timestamp = Timestamp(secondsSince1970: seconds)
    #expect(timestamp?.iso8601 == text)
    #expect(timestamp?.date == String(text.prefix(10)))
  }

  @Test(arguments: [-1, 253_402_300_800, Int.min, Int.max])
  func whatNoFileCanHoldIsRefused(seconds: Int) {
    #expect(Timestamp(secondsSince1970: seconds) == nil)
  }

  @Test func theUnknownTimeIsTheFirstOfZIP() {
    #expect(Timestamp.unknown.iso8601 == "1980-01-01T00:00:00Z")
  }
}
