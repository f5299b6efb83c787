internal import GalleyCore

/// White space as a browser shows it: each stretch one space, none at the ends of a block or beside
/// a hard line break (CSS Text 3, section 4.1).
struct InlineSpacing {
  private var endsWithSpace = true

  /// Inlines with their white space settled.
  static func settle(_ inlines: [Inline]) -> [Inline] {
    var spacing = InlineSpacing()
    var settled = spacing.collapse(inlines)
    _ = Self.trimEnd(&settled)
    return merged(settled)
  }

  private mutating func collapse(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    result.reserveCapacity(inlines.count)
    for inline in inlines {
      switch inline {
      case .text(let run):
        let text = collapse(run.text)
        if !text.isEmpty { result.append(.text(text)) }
      case .lineBreak:
        _ = Self.trimEnd(&result)
        endsWithSpace = true
        result.append(inline)
      case .emphasis(var emphasis):
        emphasis.content = collapse(emphasis.content)
        if !emphasis.content.isEmpty { result.append(.emphasis(emphasis)) }
      case .link(var link):
        link.content = collapse(link.content)
        // One without words shows its address.
        if link.content.isEmpty { endsWithSpace = false }
        result.append(.link(link))
      case .foreign(var foreign):
        foreign.content = collapse(foreign.content)
        if !foreign.content.isEmpty { result.append(.foreign(foreign)) }
      case .quotation(var quotation):
        quotation.content = collapse(quotation.content)
        result.append(.quotation(quotation))
      case .correction(var correction):
        if correction.kind != .character { correction.source = collapse(correction.source) }
        endsWithSpace = false
        result.append(.correction(correction))
      case .ruby(var ruby):
        ruby.base = collapse(ruby.base)
        endsWithSpace = false
        result.append(.ruby(ruby))
      case .noteReference, .image, .gap:
        endsWithSpace = false
        result.append(inline)
      case .milestone, .anchor, .raw: result.append(inline)
      }
    }
    return result
  }

  private mutating func collapse(_ text: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard Self.isSpace(bytes[index]) else {
        result.append(bytes[index])
        endsWithSpace = false
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
      // A line end between characters that have no spaces between them is none to a reader.
      let isLineEnd = bytes[start..<index].contains(0x0A)
      if isLineEnd, index < bytes.count, Self.isWide(result.suffix(3)),
        Self.isWide(bytes[index...].prefix(3))
      {
        continue
      }
      if !endsWithSpace { result.append(0x20) }
      endsWithSpace = true
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == 0x0C
  }

  /// Whether three bytes are a character of Chinese or Japanese.
  private static func isWide(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count == 3, let first = bytes.first, first >= 0xE2, first < 0xF0 else {
      return false
    }
    let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first?.value ?? 0
    return (0x2E80..<0xAC00).contains(scalar) || (0xF900..<0xFB00).contains(scalar)
      || (0xFE30..<0xFE50).contains(scalar) || (0xFF00..<0xFFEF).contains(scalar)
  }

  /// Takes the space off the end; true where what is there is not white.
  private static func trimEnd(_ inlines: inout [Inline]) -> Bool {
    var index = inlines.count - 1
    while index >= 0 {
      switch inlines[index] {
      case .text(let run):
        let text = run.text
        guard text.utf8.last == 0x20 else { return true }
        let rest = String(text.dropLast())
        if rest.isEmpty {
          inlines.remove(at: index)
        } else {
          inlines[index] = .text(rest)
          return true
        }
      case .emphasis(var emphasis):
        let isDone = trimEnd(&emphasis.content)
        if emphasis.content.isEmpty {
          inlines.remove(at: index)
        } else {
          inlines[index] = .emphasis(emphasis)
        }
        if isDone { return true }
      case .foreign(var foreign):
        let isDone = trimEnd(&foreign.content)
        if foreign.content.isEmpty {
          inlines.remove(at: index)
        } else {
          inlines[index] = .foreign(foreign)
        }
        if isDone { return true }
      case .quotation(var quotation):
        let isDone = trimEnd(&quotation.content)
        inlines[index] = .quotation(quotation)
        if isDone { return true }
      case .link(var link):
        if link.content.isEmpty { return true }
        let isDone = trimEnd(&link.content)
        inlines[index] = .link(link)
        if isDone { return true }
      case .milestone, .anchor, .raw: break
      case .lineBreak, .correction, .ruby, .noteReference, .image, .gap: return true
      }
      index -= 1
    }
    return false
  }

  /// Runs that touch are one.
  static func merged(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    for inline in inlines {
      if case .text(let run) = inline, case .text(let last)? = result.last {
        result[result.count - 1] = .text(last.text + run.text)
        continue
      }
      switch inline {
      case .emphasis(var emphasis):
        emphasis.content = merged(emphasis.content)
        result.append(.emphasis(emphasis))
      case .link(var link):
        link.content = merged(link.content)
        result.append(.link(link))
      case .foreign(var foreign):
        foreign.content = merged(foreign.content)
        result.append(.foreign(foreign))
      case .quotation(var quotation):
        quotation.content = merged(quotation.content)
        result.append(.quotation(quotation))
      case .correction(var correction):
        correction.source = merged(correction.source)
        result.append(.correction(correction))
      case .ruby(var ruby):
        ruby.base = merged(ruby.base)
        result.append(.ruby(ruby))
      case .text, .lineBreak, .milestone, .image, .noteReference, .gap, .anchor, .raw:
        result.append(inline)
      }
    }
    return result
  }
}
