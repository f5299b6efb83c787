/// Licences by the short names that people write.
enum LicenceText {
  /// The address of a licence that is an address, or one of Creative Commons by its short name
  /// (`CC BY-SA 4.0`, `CC0`); nil for any other words.
  static func address(of text: String) -> String? {
    let lower = text.lowercased()
    if lower.hasPrefix("http://") || lower.hasPrefix("https://") {
      return IdentifierCheck.isURI(text) ? text : nil
    }
    var words = lower.split { $0 == " " || $0 == "-" || $0 == "_" }
    if words.first == "cc0" || words == ["cc", "zero"] {
      return "https://creativecommons.org/publicdomain/zero/1.0/"
    }
    guard words.first == "cc" else { return nil }
    words.removeFirst()
    var version = "4.0"
    if let last = words.last, ["1.0", "2.0", "2.5", "3.0", "4.0"].contains(last) {
      version = String(last)
      words.removeLast()
    }
    let kind = words.joined(separator: "-")
    guard ["by", "by-sa", "by-nd", "by-nc", "by-nc-sa", "by-nc-nd"].contains(kind) else {
      return nil
    }
    return "https://creativecommons.org/licenses/\(kind)/\(version)/"
  }
}
