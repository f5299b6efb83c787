/// What of a page's tags libxml2 is not given.
///
/// It reads no further behind the tags that end a page and its body, while a browser shows what comes
/// there as if they were not there (HTML, section 13.2.6.4.19). It shows as text what office programs
/// write and browsers take for comments (`<![if !supportLists]>`). It compares each attribute of an
/// element with all before it, so that thousands in one take minutes.
enum HTMLTags {
  /// How many attributes of an element are read; HTML has fewer for all its elements together.
  static let mostAttributes = 256

  /// A page without the tags that end it, what is none, and the attributes that are too many.
  static func trim(_ page: [UInt8]) -> [UInt8] {
    var scanner = Scanner(page: page)
    scanner.scan()
    guard !scanner.found.isEmpty else { return page }
    var result: [UInt8] = []
    result.reserveCapacity(page.count)
    var start = 0
    for range in scanner.found {
      result += page[start..<range.lowerBound]
      start = range.upperBound
    }
    return result + page[start...]
  }

  /// Goes from tag to tag, past comments, values and elements that hold no tags.
  private struct Scanner {
    let page: [UInt8]
    private(set) var found: [Range<Int>] = []
    private var place = 0
    /// The signs that do not come again: looking for them once more would take long.
    private var lost: Set<UInt8> = []

    init(page: [UInt8]) { self.page = page }

    mutating func scan() {
      while let start = next(UInt8(ascii: "<"), from: place) {
        place = start + 1
        if hasPrefix("!--", at: place) {
          guard let end = end(of: "-->", from: place + 3) else { return }
          place = end
        } else if hasPrefix("![cdata[", at: place) {
          unwrap(from: start)
        } else if hasPrefix("!doctype", at: place) {
          skipTag(readsAttributes: false)
        } else if hasPrefix("!", at: place) {
          removeComment(from: start)
        } else if hasPrefix("/", at: place) {
          let name = name(at: place + 1)
          if name.isEmpty {
            removeComment(from: start)
            continue
          }
          skipTag(readsAttributes: false)
          if name == "html" || name == "body" { found.append(start..<place) }
        } else {
          // The name of a tag begins with a letter; `<3` is text.
          let name = name(at: place)
          guard let first = name.utf8.first, (97...122).contains(first) else { continue }
          place += name.utf8.count
          skipTag(readsAttributes: true)
          guard ["script", "style", "textarea", "title", "xmp"].contains(name) else { continue }
          guard let end = end(of: "</" + name, from: place) else { return }
          place = end - name.utf8.count - 2
        }
      }
    }

    /// Leaves out what begins like a tag and is none: a browser takes it for a comment that ends with
    /// the next `>` (HTML, section 13.2.5.41).
    private mutating func removeComment(from start: Int) {
      guard place < page.count, !lost.contains(UInt8(ascii: ">")) else { return }
      if let end = next(UInt8(ascii: ">"), from: place) {
        found.append(start..<end + 1)
        place = end + 1
      } else {
        lost.insert(UInt8(ascii: ">"))
      }
    }

    /// Leaves out the marks around text that XML would take as it stands.
    private mutating func unwrap(from start: Int) {
      place = start + "<![CDATA[".utf8.count
      found.append(start..<place)
      guard !lost.contains(UInt8(ascii: "]")) else { return }
      if let end = end(of: "]]>", from: place) {
        found.append(end - 3..<end)
        place = end
      } else {
        lost.insert(UInt8(ascii: "]"))
      }
    }

    private func next(_ byte: UInt8, from start: Int) -> Int? {
      start < page.count ? page[start...].firstIndex(of: byte) : nil
    }

    private func name(at start: Int) -> String {
      let letters = page[min(start, page.count)...].prefix(12).prefix { byte in
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      }
      return String(decoding: letters, as: UTF8.self).lowercased()
    }

    private func hasPrefix(_ text: String, at start: Int) -> Bool {
      guard start + text.utf8.count <= page.count else { return false }
      return zip(page[start...], text.utf8).allSatisfy { byte, wanted in
        byte == wanted || (65...90).contains(byte) && byte | 0x20 == wanted
      }
    }

    private func end(of text: String, from start: Int) -> Int? {
      guard let first = text.utf8.first else { return nil }
      var index = start
      while let found = next(first, from: index) {
        if hasPrefix(text, at: found) { return found + text.utf8.count }
        index = found + 1
      }
      return nil
    }

    /// Goes behind the `>` of a tag; one in a value in quotes is none.
    private mutating func skipTag(readsAttributes: Bool) {
      var attributes = AttributeCount()
      var excess: Int?
      while place < page.count {
        let byte = page[place]
        place += 1
        if byte == UInt8(ascii: ">") {
          if let excess { found.append(excess..<place - 1) }
          return
        }
        attributes.add(byte)
        if readsAttributes, excess == nil, attributes.count > HTMLTags.mostAttributes {
          excess = place - 1
        }
        let isQuote = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
        guard isQuote, !lost.contains(byte) else { continue }
        if let end = next(byte, from: place) {
          place = end + 1
          attributes.endValue()
        } else {
          lost.insert(byte)
        }
      }
      if let excess { found.append(excess..<place) }
    }
  }

  /// Counts the attributes of a tag by where their names begin.
  private struct AttributeCount {
    private(set) var count = 0
    private var isInWord = true
    private var awaitsValue = false

    mutating func add(_ byte: UInt8) {
      switch byte {
      case 0x09, 0x0A, 0x0C, 0x0D, 0x20: isInWord = false
      case UInt8(ascii: "="):
        awaitsValue = true
        isInWord = false
      default:
        if !isInWord, !awaitsValue { count += 1 }
        isInWord = true
        awaitsValue = false
      }
    }

    mutating func endValue() { isInWord = false }
  }
}
