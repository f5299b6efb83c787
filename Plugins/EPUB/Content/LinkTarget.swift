internal import GalleyCore

/// Checks and cleans the addresses that links lead to.
enum LinkTarget {
  /// The address as a URL that every reading system and EPUBCheck take; nil where it is none.
  ///
  /// Schemes are those a reader can follow from a book. Characters that RFC 3986 does not allow
  /// are percent-encoded as UTF-8.
  static func external(_ address: String) -> String? {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = address[..<colon].lowercased()
    var rest = Substring(address[address.index(after: colon)...])
    switch scheme {
    case "http", "https", "ftp":
      guard rest.hasPrefix("//") else { return nil }
      rest = rest.dropFirst(2)
      let host = rest.prefix { !"/?#".contains($0) }
      guard isHost(host) else { return nil }
      return "\(scheme)://\(host)" + encoded(rest.dropFirst(host.count))
    case "mailto":
      let parts = rest.prefix { $0 != "?" }.split(
        separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, isHost(parts[1]) else { return nil }
      return "mailto:" + encoded(rest)
    case "tel":
      let isNumber = rest.utf8.allSatisfy { (48...57).contains($0) || "+-.()".utf8.contains($0) }
      return isNumber && !rest.isEmpty ? "tel:\(rest)" : nil
    default:
      return nil
    }
  }

  /// Whether it is a host name of letters, digits and hyphens (RFC 1123), perhaps with a port.
  private static func isHost(_ host: Substring) -> Bool {
    let parts = host.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let name = parts.first, name.utf8.count <= 253 else { return false }
    if parts.count == 2 {
      guard let port = Int(parts[1]), (1...65_535).contains(port), parts[1].first != "+"
      else { return false }
    }
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.allSatisfy(isLabel), let last = labels.last else { return false }
    // A last label of digits would make it an IPv4 address, with rules of its own.
    guard last.utf8.allSatisfy({ (48...57).contains($0) }) else { return true }
    return labels.count == 4 && labels.allSatisfy { UInt8($0) != nil }
  }

  private static func isLabel(_ label: Substring) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return (1...63).contains(label.utf8.count) && label.utf8.first != hyphen
      && label.utf8.last != hyphen && !label.lowercased().hasPrefix("xn--")
      && label.utf8.allSatisfy { isAlphanumeric($0) || $0 == hyphen }
  }

  private static func encoded(_ text: Substring) -> String {
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    var hasFragment = false
    for (index, byte) in bytes.enumerated() {
      var isAllowed = isAlphanumeric(byte) || "-._~!$&'()*+,;=:@/?".utf8.contains(byte)
      if byte == UInt8(ascii: "#") {
        isAllowed = !hasFragment
        hasFragment = true
      }
      if byte == UInt8(ascii: "%") {
        isAllowed = bytes.dropFirst(index + 1).prefix(2).filter(isHexadecimal).count == 2
      }
      if isAllowed {
        result.append(byte)
      } else {
        let digits = Array("0123456789ABCDEF".utf8)
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...70).contains(byte) || (97...102).contains(byte)
  }
}
