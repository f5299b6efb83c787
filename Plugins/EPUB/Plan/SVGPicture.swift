internal import GalleyCore
internal import GalleyPackaging

/// Checks a picture in SVG: that it is one, and that it stands alone.
enum SVGPicture {
  /// Whether `bytes` are a well-formed SVG file that shows all it has by itself: no script, no
  /// foreign content, nothing from outside (EPUB 3.3, section 6.2).
  static func isUsable(_ bytes: [UInt8]) -> Bool {
    guard bytes.prefix(1024).contains(UInt8(ascii: "<")) else { return false }
    do throws(Diagnostic) { return try check(bytes) } catch { return false }
  }

  private static func check(_ bytes: [UInt8]) throws(Diagnostic) -> Bool {
    // A look at the first element before the whole is read.
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    guard head.contains("<svg") || head.contains(":svg") else { return false }
    var reader = try XMLReader(bytes)
    var isFirst = true
    var isStyle = false
    var names: Set<String> = []
    while let event = try reader.next() {
      if isStyle, case .text(let text) = event, !isSoundStyle(text) { return false }
      isStyle = false
      guard case .start(let name, let attributes) = event else { continue }
      isStyle = name == "style"
      if isFirst {
        let spaces = attributes.filter { $0.name == "xmlns" }.map(\.value)
        guard name == "svg", spaces == ["http://www.w3.org/2000/svg"] else { return false }
        isFirst = false
      }
      if ["script", "foreignObject", "a"].contains(name) { return false }
      for attribute in attributes {
        guard isHarmless(attribute) else { return false }
        if attribute.name == "id",
          !isName(attribute.value) || !names.insert(attribute.value).inserted
        {
          return false
        }
      }
    }
    return !isFirst
  }

  private static func isHarmless(_ attribute: Attribute) -> Bool {
    let value = attribute.value.lowercased()
    switch attribute.name {
    case "href", "xlink:href", "src":
      return value.hasPrefix("#") || value.hasPrefix("data:image/")
    default:
      return !attribute.name.hasPrefix("on") && !value.contains("javascript:")
        && refersToItself(value)
    }
  }

  /// Whether a style sheet is whole and refers to nothing outside.
  private static func isSoundStyle(_ text: String) -> Bool {
    var scanner = StyleScanner(Array(text.utf8), file: "")
    do throws(Diagnostic) { try scanner.scan() } catch { return false }
    return scanner.references.isEmpty
  }

  /// Whether it may name an element: a name of XML without a colon; of ASCII, to be on the safe
  /// side.
  private static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return (first | 0x20 >= 97 && first | 0x20 <= 122 || first == UInt8(ascii: "_"))
      && text.utf8.allSatisfy {
        ($0 | 0x20 >= 97 && $0 | 0x20 <= 122) || (48...57).contains($0) || "_-.".utf8.contains($0)
      }
  }

  /// Whether a style sheet or a value refers to nothing but what is in the same file.
  private static func refersToItself(_ text: String) -> Bool {
    !text.contains("@import")
      && text.ranges(of: "url(").allSatisfy { range in
        text[range.upperBound...].drop { " '\"".contains($0) }.hasPrefix("#")
      }
  }
}
