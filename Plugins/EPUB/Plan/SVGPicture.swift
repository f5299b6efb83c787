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
    while let event = try reader.next() {
      if isStyle, case .text(let text) = event, !refersToItself(text) { return false }
      isStyle = false
      guard case .start(let name, let attributes) = event else { continue }
      isStyle = name == "style"
      if isFirst {
        let spaces = attributes.filter { $0.name == "xmlns" }.map(\.value)
        guard name == "svg", spaces == ["http://www.w3.org/2000/svg"] else { return false }
        isFirst = false
      }
      if ["script", "foreignObject", "a"].contains(name) { return false }
      for attribute in attributes where !isHarmless(attribute) { return false }
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

  /// Whether a style sheet or a value refers to nothing but what is in the same file.
  private static func refersToItself(_ text: String) -> Bool {
    !text.contains("@import")
      && text.ranges(of: "url(").allSatisfy { range in
        text[range.upperBound...].drop { " '\"".contains($0) }.hasPrefix("#")
      }
  }
}
