public import GalleyCore

/// One piece of markup that came from a file, read and checked: a start tag, an end tag, a comment
/// or a processing instruction.
public enum XMLTag: Sendable, Equatable {
  /// A start tag with its attributes.
  case start(String, [Attribute])
  /// An end tag.
  case end(String)
  /// A comment or an instruction, as it stands in a file.
  case other(String)

  /// Reads a piece of markup; nil for more than one, and for what is not well-formed.
  public init?(_ text: String) {
    if text.hasPrefix("<!--") || text.hasPrefix("<?") {
      let (head, tail) = text.hasPrefix("<?") ? (2, "?>") : (4, "-->")
      guard text.utf8.count >= head + tail.utf8.count, text.hasSuffix(tail),
        (try? XMLTree(Array("<a>\(text)</a>".utf8)))?.nodes.count == 2
      else { return nil }
      self = .other(text)
      return
    }
    let name = text.utf8.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
    guard text.hasPrefix("<") else { return nil }
    if name.first == UInt8(ascii: "/") {
      let name = String(name.dropFirst()) ?? ""
      guard text == "</\(name)>", XMLTag("<\(name)>") != nil else { return nil }
      self = .end(name)
      return
    }
    guard let name = String(name), !text.hasSuffix("/>"),
      let attributes = Self.attributes(of: name, in: text)
    else { return nil }
    self = .start(name, attributes)
  }

  /// The attributes of a start tag; nil where the text is anything else.
  private static func attributes(of name: String, in text: String) -> [Attribute]? {
    do throws(Diagnostic) {
      var reader = try XMLReader(Array("\(text)</\(name)>".utf8))
      guard case .start(name, let attributes)? = try reader.next(), case .end? = try reader.next(),
        try reader.next() == nil
      else { return nil }
      return attributes
    } catch {
      return nil
    }
  }
}

extension XMLWriter {
  /// Opens an element by a tag that came from a file.
  ///
  /// Its attributes are those of the tag: others that are asked for before the next piece are
  /// passed over.
  public mutating func start(_ name: String, _ attributes: [Attribute]) {
    open(name)
    for attribute in attributes { self.attribute(named: attribute.name, attribute.value) }
    hasFixedAttributes = true
  }

  /// Writes a tag on its own; the caller sees to it that tags are in balance.
  public mutating func tag(_ tag: XMLTag) {
    switch tag {
    case .start(let name, let attributes):
      verbatim("<" + name)
      for attribute in attributes {
        verbatim(" \(attribute.name)=\"")
        escapedAttribute(attribute.value)
        verbatim("\"")
      }
      verbatim(">")
    case .end(let name): verbatim("</\(name)>")
    case .other(let text): verbatim(text)
    }
  }
}
