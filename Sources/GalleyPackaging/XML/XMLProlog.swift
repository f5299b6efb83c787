import GalleyCore

/// Looks at what stands before the first element, so that the parser never sees a document type.
///
/// The parser would report one, but only after it has read its entities, and a few hundred bytes
/// of these can grow to gigabytes (CWE-776).
enum XMLProlog {
  /// Throws a `data` diagnostic for a document type declaration, and for another encoding than
  /// UTF-8, in which one could hide.
  static func check(_ bytes: [UInt8], file: String?) throws(Diagnostic) {
    // The parser counts in 32 bits.
    guard bytes.count <= Int(Int32.max) else {
      throw Diagnostic(
        .error, .data, code: "xml-size", "XML of more than 2 GiB cannot be read", file: file,
        hint: "split the file")
    }
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    if rest.starts(with: [0xFE, 0xFF]) || rest.starts(with: [0xFF, 0xFE])
      || rest.prefix(4).contains(0)
    {
      throw wrongEncoding("UTF-16 or UTF-32", file)
    }
    if rest.starts(with: Array("<?xml".utf8)), let end = rest.firstRange(of: Array("?>".utf8)) {
      let declaration = String(decoding: rest[..<end.lowerBound], as: UTF8.self)
      let encoding = declaredEncoding(in: declaration)
      guard ["UTF-8", "US-ASCII", "ASCII"].contains(encoding.uppercased()) else {
        throw wrongEncoding(encoding, file)
      }
    }
    while true {
      rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
      if rest.starts(with: Array("<?".utf8)) {
        rest = skip(rest, to: "?>")
      } else if rest.starts(with: Array("<!--".utf8)) {
        rest = skip(rest.dropFirst(4), to: "-->")
      } else {
        break
      }
    }
    if rest.starts(with: Array("<!".utf8)) { throw refusal(file) }
  }

  /// A file without its document type declaration, which may name a type and a place and no more.
  ///
  /// Throws a `data` diagnostic where the declaration has entities or the like in it: a few hundred
  /// bytes of these can grow to gigabytes.
  static func withoutDoctype(_ bytes: [UInt8], file: String?) throws(Diagnostic) -> [UInt8] {
    var rest = bytes[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")), start + 1 < rest.endIndex {
      rest = rest[start...]
      if rest.starts(with: Array("<!--".utf8)) {
        rest = skip(rest.dropFirst(4), to: "-->")
      } else if rest.starts(with: Array("<?".utf8)) {
        rest = skip(rest, to: "?>")
      } else {
        break
      }
    }
    guard rest.prefix(9).map({ $0 & 0xDF }) == "<!DOCTYPE".utf8.map({ $0 & 0xDF }) else {
      return bytes
    }
    var end = rest.startIndex
    var quote: UInt8?
    while end < rest.endIndex {
      let byte = rest[end]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "[") {
        throw refusal(file)
      } else if byte == UInt8(ascii: ">") {
        break
      }
      end += 1
    }
    guard end < rest.endIndex else { throw refusal(file) }
    // Its line ends stay, so that the parser counts lines as the file has them.
    let ends = rest[rest.startIndex...end].filter { $0 == 0x0A }
    return Array(bytes[..<rest.startIndex]) + ends + bytes[(end + 1)...]
  }

  /// What is said of a document type declaration or an entity.
  static func refusal(_ file: String?) -> Diagnostic {
    Diagnostic(
      .error, .data, code: "xml-doctype",
      "the XML has a document type declaration or an entity, which are not read", file: file,
      hint: "remove the <!DOCTYPE …> and write the entities out")
  }

  private static func wrongEncoding(_ encoding: String, _ file: String?) -> Diagnostic {
    Diagnostic(
      .error, .data, code: "xml-encoding", "the XML is in \(encoding); only UTF-8 is read",
      file: file, hint: "save the file as UTF-8")
  }

  private static func skip(_ bytes: ArraySlice<UInt8>, to end: String) -> ArraySlice<UInt8> {
    guard let found = bytes.firstRange(of: Array(end.utf8)) else { return [] }
    return bytes[found.upperBound...]
  }

  /// The value of `encoding` in an XML declaration, `UTF-8` when there is none.
  private static func declaredEncoding(in declaration: String) -> String {
    let parts = declaration.split(whereSeparator: { "=\"' \t\r\n".contains($0) })
    guard let place = parts.firstIndex(of: "encoding"), place + 1 < parts.count else {
      return "UTF-8"
    }
    return String(parts[place + 1])
  }
}

extension ArraySlice<UInt8> {
  /// Where `pattern` stands first.
  fileprivate func firstRange(of pattern: [UInt8]) -> Range<Int>? {
    guard let first = pattern.first else { return nil }
    var index = startIndex
    while index <= endIndex - pattern.count {
      if self[index] == first, self[index...].starts(with: pattern) {
        return index..<index + pattern.count
      }
      index += 1
    }
    return nil
  }
}
