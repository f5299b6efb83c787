import GalleyCore
import Testing

/// Identifiers as people write them, and what is wrong with them.
struct IdentifierTests {
  static let written: [[String]] = [
    ["urn:isbn:9780306406157", "ISBN", "9780306406157"],
    ["ISBN 0-306-40615-2", "ISBN", "0-306-40615-2"],
    ["978-0-306-40615-7", "ISBN", "978-0-306-40615-7"], ["doi:10.1000/182", "DOI", "10.1000/182"],
    ["https://doi.org/10.1000/182", "DOI", "10.1000/182"], ["ISSN 2049-3630", "ISSN", "2049-3630"],
    ["urn:nbn:de:1", "URN", "urn:nbn:de:1"], ["https://example.org", "URI", "https://example.org"],
    ["my-book-1", "ID", "my-book-1"], ["1234567890", "ID", "1234567890"],
  ]

  @Test(arguments: written)
  func `the scheme is told by the form`(_ told: [String]) {
    #expect(Identifier(written: told[0]) == Identifier(scheme: told[1], value: told[2]))
  }

  static let right: [[String]] = [
    ["ISBN", "978-0-306-40615-7"], ["ISBN", "0-306-40615-2"], ["ISBN", "080442957X"],
    ["ISSN", "2049-3630"], ["ISSN", "2434-561X"], ["DOI", "10.1000/182"],
    ["URN", "urn:nbn:de:101:1-2019"], ["URI", "https://例え.jp/道?a=1"],
    ["URI", "mailto:a@example.org"], ["UUID", "3f2504e0-4f89-11d3-9a0c-0305e82c3301"],
    ["ID", "anything at all"],
  ]

  @Test(arguments: right)
  func `what is right is not told of`(_ told: [String]) {
    #expect(Identifier(scheme: told[0], value: told[1]).problem == nil)
  }

  static let wrong: [[String]] = [
    ["ISBN", "978-0-306-40615-8", "check digit should be 7"],
    ["ISBN", "0-8044-2957-1", "check digit should be X"], ["ISBN", "97803064061", "no ISBN"],
    ["ISBN", "X780306406157", "no ISBN"], ["ISSN", "2049-3631", "check digit should be 0"],
    ["ISSN", "204", "no ISSN"], ["DOI", "11.1000/182", "no DOI"], ["DOI", "10.1000/", "no DOI"],
    ["URN", "urn:x", "no URN"], ["URI", "example.org", "no address"],
    ["URI", "http:/example.org", "no address"], ["URI", "https://a b", "no address"],
    ["UUID", "3f2504e0", "no UUID"],
  ]

  @Test(arguments: wrong)
  func `what is wrong is told with the reason`(_ told: [String]) {
    let problem = Identifier(scheme: told[0], value: told[1]).problem
    #expect(problem?.message.contains(told[2]) ?? false, "\(problem?.message ?? "nothing")")
  }
}
