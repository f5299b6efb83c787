/// Where a link leads, as far as Word can follow it.
enum LinkTarget: Equatable {
  /// A node of the document, by its name.
  case node(String)
  /// A URL, made safe for a relationship.
  case url(String)

  /// Reads a link's target; nil where Word could not open a file that has it.
  ///
  /// Word and the packaging libraries of others give a whole file up for one relationship whose
  /// target is no URI, so what is not surely one is not written.
  init?(_ target: String, identifiers: Set<String>) {
    if target.hasPrefix("#") {
      let name = String(target.dropFirst())
      guard identifiers.contains(name) else { return nil }
      self = .node(name)
    } else {
      guard let url = Self.safeURL(target) else { return nil }
      self = .url(url)
    }
  }

  /// The longest URL that Word follows.
  private static let longest = 2079

  /// A URI reference (RFC 3986) with what may not stand in one percent-encoded.
  static func safeURL(_ target: String) -> String? {
    let url = encoded(target)
    guard !url.isEmpty, url.utf8.count <= longest else { return nil }
    let head = url.prefix { !"/?#".contains($0) }
    guard let colon = head.firstIndex(of: ":") else { return url.hasPrefix("//") ? nil : url }
    let scheme = url[..<colon].lowercased()
    let rest = url[url.index(after: colon)...]
    guard let first = scheme.utf8.first, (97...122).contains(first),
      scheme.utf8.allSatisfy({ isLetterOrDigit($0) || [43, 45, 46].contains($0) }),
      !rest.isEmpty
    else { return nil }
    switch scheme {
    case "http", "https", "ftp": return hasAuthority(rest) ? url : nil
    case "mailto": return isAddress(rest) ? url : nil
    default: return rest.hasPrefix("//") ? nil : url
    }
  }

  /// Whether `//host:port` leads, a host of labels of letters, digits and hyphens.
  private static func hasAuthority(_ rest: Substring) -> Bool {
    guard rest.hasPrefix("//") else { return false }
    let authority = rest.dropFirst(2).prefix { !"/?#".contains($0) }
    let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
    guard let host = parts.first, parts.count <= 2 else { return false }
    if parts.count == 2 {
      guard let port = Int(parts[1]), (1...65535).contains(port) else { return false }
    }
    return isHost(host)
  }

  private static func isHost(_ host: Substring) -> Bool {
    host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
      (1...63).contains(label.utf8.count)
        && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == 45 }
        && label.utf8.first != 45 && label.utf8.last != 45
    }
  }

  private static func isAddress(_ rest: Substring) -> Bool {
    let parts = rest.prefix { $0 != "?" }.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && isHost(parts[1])
      && parts[0].utf8.allSatisfy { isLetterOrDigit($0) || [43, 45, 46, 95].contains($0) }
  }

  private static func encoded(_ target: String) -> String {
    let bytes = Array(target.utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    var hasFragment = false
    for (index, byte) in bytes.enumerated() {
      let isEscape =
        byte == UInt8(ascii: "%") && index + 2 < bytes.count
        && isHexDigit(bytes[index + 1]) && isHexDigit(bytes[index + 2])
      let isHash = byte == UInt8(ascii: "#")
      if isLetterOrDigit(byte) || "-._~:/?@!$&'()*+,;=".utf8.contains(byte) || isEscape
        || (isHash && !hasFragment)
      {
        result.append(byte)
        hasFragment = hasFragment || isHash
      } else {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...70).contains(byte) || (97...102).contains(byte)
  }
}
