internal import GalleyCore
internal import GalleyPackaging

extension TextWriter {
  /// Writes head, byline and the like.
  mutating func writeOpening(_ matter: [Matter]) {
    let lines = matter.filter { $0.role.opens }
    let heads = lines.count { $0.role == .overline || $0.role == .head || $0.role == .subhead }
    var isOpen = false
    for (index, line) in lines.enumerated() {
      // A salute, and a dateline next to it, make an `opener`.
      let isOpener =
        line.role == .salute
        || line.role == .dateline
          && (isOpen || index + 1 < lines.count && lines[index + 1].role == .salute)
      if isOpener != isOpen { xml.raw(isOpener ? "\n<opener>" : "\n</opener>") }
      isOpen = isOpener
      write(line, isOnlyHead: heads == 1)
    }
    if isOpen { xml.raw("\n</opener>") }
  }

  /// Writes signature, source line and the like.
  mutating func writeClosing(_ matter: [Matter]) {
    var isOpen = false
    for line in matter where !line.role.opens {
      let isCloser = line.role == .close || line.role == .signature
      if isCloser != isOpen { xml.raw(isCloser ? "\n<closer>" : "\n</closer>") }
      isOpen = isCloser
      write(line, isOnlyHead: false)
    }
    if isOpen { xml.raw("\n</closer>") }
  }

  private mutating func write(_ line: Matter, isOnlyHead: Bool) {
    xml.raw("\n")
    switch line.role {
    case .overline: write(line, as: "head", type: "overline")
    case .head: write(line, as: "head", type: isOnlyHead ? nil : "main")
    case .subhead: write(line, as: "head", type: "sub")
    case .byline: write(line, as: "byline")
    case .dateline: write(line, as: "dateline")
    case .argument: writeParagraph(line, in: "argument")
    case .postscript: writeParagraph(line, in: "postscript")
    case .salute, .close: write(line, as: "salute")
    case .signature: write(line, as: "signed")
    case .sourceLine:
      // After inner divisions TEI has no bare `bibl`, so that it always stands in a `trailer`,
      // "a closing title or footer appearing at the end of a division".
      start(line, as: "trailer", type: "source")
      writeBibliography(line.content)
      xml.end()
    case .authorNote: write(line, as: "note", type: "author")
    case .trailer: write(line, as: "trailer")
    }
  }

  private mutating func write(
    _ line: Matter, as name: StaticString, type: String? = nil
  ) {
    start(line, as: name, type: type)
    writeLine(line.content)
    xml.end()
  }

  private mutating func writeParagraph(_ line: Matter, in name: StaticString) {
    start(line, as: name)
    xml.raw("<p>")
    writeLine(line.content)
    xml.raw("</p>")
    xml.end()
  }

  private mutating func start(_ line: Matter, as name: StaticString, type: String? = nil) {
    open(name, line.attributes)
    if let type { xml.attribute("type", type) }
    write(line.attributes)
    if let anchor = line.movedFrom {
      if let pointer = identifiers.pointer(to: anchor) {
        xml.attribute("corresp", pointer)
      } else {
        troubles.count(.danglingReference)
      }
    }
    write(line.confidence)
  }

  /// Writes a `bibl`; what it may not hold itself stands in a `seg`, and so does what nobody sees,
  /// since the rules of simplePrint and the DTA want an element or letters in it.
  mutating func writeBibliography(_ content: [Inline]) {
    let needsSegment =
      Self.isBlank(content)
      || content.contains { inline in
        switch inline {
        case .ruby, .image, .raw: true
        case .text, .lineBreak, .milestone, .emphasis, .link, .noteReference, .foreign, .quotation,
          .correction, .gap, .anchor:
          false
        }
      }
    xml.raw(needsSegment ? "<bibl><seg>" : "<bibl>")
    writeLine(content)
    xml.raw(needsSegment ? "</seg></bibl>" : "</bibl>")
  }

  /// Whether there is no letter that anybody sees.
  private static func isBlank(_ content: [Inline]) -> Bool {
    content.plainText.unicodeScalars.allSatisfy {
      $0.value <= 0x20 || DiscouragedCharacters.contains($0)
    }
  }
}
