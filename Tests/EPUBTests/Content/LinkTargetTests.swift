import Testing

@testable import EPUBFormat

/// Addresses that a book may hold.
@Suite struct LinkTargetTests {
  @Test(arguments: [
    ("https://example.org/a?b=1&c=2#d", "https://example.org/a?b=1&c=2#d"),
    ("HTTP://example.org", "http://example.org"),
    ("https://example.org/汉 字", "https://example.org/%E6%B1%89%20%E5%AD%97"),
    ("https://example.org/%E6%B1%89%zz#a#b", "https://example.org/%E6%B1%89%25zz#a%23b"),
    ("https://example.org:8080/\"<>", "https://example.org:8080/%22%3C%3E"),
    ("https://192.168.0.1/", "https://192.168.0.1/"),
    ("mailto:a@example.org?subject=x y", "mailto:a@example.org?subject=x%20y"),
    ("tel:+49-30-1234", "tel:+49-30-1234"),
  ]) func usable(given: String, expected: String) {
    #expect(LinkTarget.external(given) == expected)
  }

  @Test(arguments: [
    "", "a.html", "/etc/passwd", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x",
    "https:", "https://", "https://exa mple.org", "https://-a.org", "https://a..b", "https://[::1",
    "https://user@example.org", "https://example.org:99999", "https://1.2.3.400", "https://1.2",
    "mailto:", "mailto:a@b@c", "tel:abc", "//example.org",
  ]) func unusable(given: String) {
    #expect(LinkTarget.external(given) == nil)
  }
}
