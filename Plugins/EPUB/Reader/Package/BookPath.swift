/// A place in a book: a file, and what is named in it.
struct BookPlace: Hashable {
  /// The path of the file in the archive.
  var path: String
  /// The name in the file; empty for its start.
  var name: String
}

/// Addresses in a book (RFC 3986, section 5).
enum BookPath {
  /// The place an address leads to from a file; nil for one that leads out of the archive.
  static func resolve(_ address: String, from path: String) -> BookPlace? {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.count > 1 ? decoded(parts[1]) : ""
    let file = (parts.first ?? "").prefix { $0 != "?" }
    if file.isEmpty { return BookPlace(path: path, name: name) }
    guard !hasScheme(file), !file.hasPrefix("/"), !file.contains("\\") else { return nil }
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for part in file.split(separator: "/") {
      switch part {
      case ".": break
      case "..":
        guard folders.popLast() != nil else { return nil }
      default: folders.append(decoded(part))
      }
    }
    return BookPlace(path: folders.joined(separator: "/"), name: name)
  }

  /// Whether an address begins with a scheme, as `https:`.
  static func hasScheme(_ address: some StringProtocol) -> Bool {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = address.utf8[..<colon]
    return !scheme.isEmpty
      && scheme.allSatisfy {
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
          || "+-.".utf8.contains($0)
      }
  }

  /// Text whose bytes may be written as `%20`.
  static func decoded(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let value = UInt8(
          String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        result.append(value)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
