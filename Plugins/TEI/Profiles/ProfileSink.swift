internal import GalleyCore

/// Puts a file that is written for the whole of TEI in the words of a profile, on its way out.
///
/// It sees tags as they come, knows what they are in, and keeps nothing but what is open. What it
/// takes is the writer's own: tags are well-formed, and attributes stand in double quotes.
final class ProfileSink: ByteSink {
  /// What ends an open element.
  private enum Ending {
    /// An end tag.
    case tag([UInt8], count: Int)
    /// A mark.
    case mark([UInt8])
    /// Nothing.
    case nothing
  }

  private let target: any ByteSink
  private var rules: any ProfileRules
  private let opening: String
  private var pending: [UInt8] = []
  private var output: [UInt8] = []
  private var open: [Ending] = []
  private var place = ProfilePlace()
  /// How many of the open elements are in one that is hidden, with that.
  private var hiddenDepth = 0

  /// Writes to `target`; `opening` is the mark that tells the profile.
  init(to target: any ByteSink, rules: any ProfileRules, opening: String) {
    self.target = target
    self.rules = rules
    self.opening = opening
  }

  func write(_ bytes: Span<UInt8>) throws(Diagnostic) {
    pending.append(addingCapacity: bytes.count) { output in
      for index in bytes.indices { output.append(bytes[index]) }
    }
    try go(isLast: false)
  }

  /// Writes what is left.
  func finish() throws(Diagnostic) { try go(isLast: true) }

  private func go(isLast: Bool) throws(Diagnostic) {
    var index = 0
    while index < pending.count {
      guard let tagStart = pending[index...].firstIndex(of: UInt8(ascii: "<")) else {
        text(pending[index...])
        index = pending.count
        break
      }
      if tagStart > index { text(pending[index..<tagStart]) }
      index = tagStart
      guard let end = Self.tagEnd(pending, from: tagStart) else { break }
      tag(pending[tagStart..<end])
      index = end
    }
    if isLast, index < pending.count { output += pending[index...] }
    pending.removeFirst(min(index, pending.count))
    try target.write(output)
    output.removeAll(keepingCapacity: true)
  }

  /// The place after the tag that begins at a place; nil where it is not there yet.
  private static func tagEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    guard start + 4 < bytes.count else { return nil }
    let isComment = bytes[start + 1] == 0x21
    let isInstruction = bytes[start + 1] == 0x3F
    var isQuoted = false
    var index = start + (isComment ? 6 : 1)
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if isComment {
        if byte == 0x3E, bytes[index - 2] == 0x2D, bytes[index - 3] == 0x2D { return index }
      } else if isInstruction {
        if byte == 0x3E, bytes[index - 2] == 0x3F { return index }
      } else if byte == 0x22 {
        isQuoted.toggle()
      } else if byte == 0x3E, !isQuoted {
        return index
      }
    }
    return nil
  }

  private func text(_ bytes: ArraySlice<UInt8>) {
    // White space between elements is nothing that would be shown.
    if hiddenDepth == 0 || bytes.allSatisfy({ $0 <= 0x20 }) {
      output += bytes
    } else {
      mark("\(ProfileMark.text)=\(MarkText.quoted(TagText.unescaped(bytes)))")
    }
  }

  private func tag(_ bytes: ArraySlice<UInt8>) {
    switch bytes[bytes.startIndex + 1] {
    case UInt8(ascii: "/"): end()
    case UInt8(ascii: "!"), UInt8(ascii: "?"): output += bytes
    default:
      let isEmpty = bytes.dropLast().last == UInt8(ascii: "/")
      start(TagText.tag(bytes), bytes, isEmpty: isEmpty)
      if isEmpty { place.parents.removeLast() }
    }
  }

  private func start(_ tag: ProfileTag, _ bytes: ArraySlice<UInt8>, isEmpty: Bool) {
    let outcome = hiddenDepth > 0 ? .hidden : rules.outcome(of: tag, in: place)
    place.parents.append(tag.name)
    switch outcome {
    case .tag(let own):
      if own != tag, rules.meaning(of: own) != tag {
        mark(ProfileMark.text(ProfileMark.meaning, tag))
      } else if own == tag, rules.meaning(of: own) != nil {
        mark(ProfileMark.text(ProfileMark.meaning, tag))
      }
      if own == tag { output += bytes } else { output += TagText.bytes(of: own, isEmpty: isEmpty) }
      if !isEmpty { begin([own.name]) }
    case .anew(let own):
      output += TagText.bytes(of: own, isEmpty: isEmpty)
      if !isEmpty { begin([own.name]) }
    case .wrapped(let own, let inner):
      if own != tag { mark(ProfileMark.text(ProfileMark.meaning, tag)) }
      output += TagText.bytes(of: own, isEmpty: false)
      mark("\(ProfileMark.extra)=\(MarkText.quoted(inner.name))")
      output += TagText.bytes(of: inner, isEmpty: false)
      begin([own.name, inner.name])
      if isEmpty { endTag() }
    case .content, .hidden:
      mark(ProfileMark.text(ProfileMark.open, tag))
      let ending = Array("<?galley \(ProfileMark.close)=\"\(tag.name)\"?>".utf8)
      if isEmpty {
        output += ending
      } else {
        open.append(.mark(ending))
        if case .hidden = outcome { hiddenDepth += 1 }
      }
    case .forgotten: if !isEmpty { open.append(.nothing) }
    }
    if tag.name == "teiHeader", !isEmpty { mark(opening) }
  }

  private func begin(_ names: [String]) {
    place.written += names
    open.append(.tag(names.reversed().flatMap(TagText.endBytes), count: names.count))
  }

  private func end() {
    place.parents.removeLast()
    endTag()
  }

  private func endTag() {
    guard let ending = open.popLast() else { return }
    if hiddenDepth > 0 { hiddenDepth -= 1 }
    switch ending {
    case .tag(let bytes, let count):
      place.written.removeLast(count)
      output += bytes
    case .mark(let bytes): output += bytes
    case .nothing: break
    }
  }

  private func mark(_ content: String) { output += "<?galley \(content)?>".utf8 }
}

/// Tags as bytes, as the writer has them.
enum TagText {
  /// Reads a start tag.
  static func tag(_ bytes: ArraySlice<UInt8>) -> ProfileTag {
    var index = bytes.startIndex + 1
    func skip(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
      let start = index
      while index < bytes.endIndex, condition(bytes[index]) { index += 1 }
      return bytes[start..<index]
    }
    let isName: (UInt8) -> Bool = { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F && $0 != 0x3D }
    var tag = ProfileTag(String(decoding: skip(while: isName), as: UTF8.self))
    while index < bytes.endIndex {
      _ = skip { $0 <= 0x20 }
      let name = skip(while: isName)
      guard !name.isEmpty, index + 1 < bytes.endIndex else { break }
      index += 2
      let value = skip { $0 != 0x22 }
      index += 1
      tag.attributes.append(
        Attribute(name: String(decoding: name, as: UTF8.self), value: unescaped(value)))
    }
    return tag
  }

  /// Characters with references, without them.
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "&"), let end = rest.firstIndex(of: UInt8(ascii: ";")) else {
        result.append(byte)
        continue
      }
      let name = String(decoding: rest[rest.startIndex..<end], as: UTF8.self)
      switch name {
      case "amp": result.append(UInt8(ascii: "&"))
      case "lt": result.append(UInt8(ascii: "<"))
      case "gt": result.append(UInt8(ascii: ">"))
      case "quot": result.append(UInt8(ascii: "\""))
      default: result.append(UInt8(name.dropFirst()) ?? UInt8(ascii: "?"))
      }
      rest = rest[(end + 1)...]
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A start tag, or that of an element without content.
  static func bytes(of tag: ProfileTag, isEmpty: Bool) -> [UInt8] {
    var bytes = Array("<\(tag.name)".utf8)
    for attribute in tag.attributes {
      bytes += " \(attribute.name)=\"".utf8
      for byte in attribute.value.utf8 {
        switch byte {
        case UInt8(ascii: "&"): bytes += "&amp;".utf8
        case UInt8(ascii: "<"): bytes += "&lt;".utf8
        case UInt8(ascii: ">"): bytes += "&gt;".utf8
        case UInt8(ascii: "\""): bytes += "&quot;".utf8
        case 0x09, 0x0A, 0x0D: bytes += "&#\(byte);".utf8
        default: bytes.append(byte)
        }
      }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes += isEmpty ? "/>".utf8 : ">".utf8
    return bytes
  }

  /// An end tag.
  static func endBytes(of name: String) -> [UInt8] { Array("</\(name)>".utf8) }
}
