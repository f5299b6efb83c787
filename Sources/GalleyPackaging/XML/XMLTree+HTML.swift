internal import CLibXML2
public import GalleyCore

extension XMLTree {
  /// Reads a page of HTML in UTF-8 by libxml2's HTML parser, which mends what is wrong with it.
  ///
  /// Names of elements and attributes are in small letters. Throws a `data` diagnostic for elements
  /// nested deeper than `depth`.
  public init(
    html content: [UInt8], file: String? = nil, depth: Int = XMLTree.deepest
  ) throws(Diagnostic) {
    // The parser counts in 32 bits, and ends at a NUL.
    guard content.count <= Int(Int32.max) else {
      throw Diagnostic(
        .error, .data, code: "xml-size", "a page of more than 2 GiB cannot be read", file: file,
        hint: "split the file")
    }
    let builder = HTMLTreeBuilder(size: content.count, depth: depth)
    let whole = content.contains(0) ? content.filter { $0 != 0 } : content
    try builder.parse(HTMLTags.trim(HTMLReferences.resolve(whole)), file: file)
    self = builder.tree
  }

  /// Reads a file of XHTML in UTF-8: its document type is passed over, and the characters that HTML
  /// has names for may be written by these.
  ///
  /// Throws a `data` diagnostic for entities that the file declares itself, and what is not
  /// well-formed.
  public init(
    xhtml content: [UInt8], file: String? = nil, depth: Int = XMLTree.deepest
  ) throws(Diagnostic) {
    let plain = HTMLEntities.resolve(try XMLProlog.withoutDoctype(content, file: file))
    try self.init(plain, file: file, depth: depth)
  }
}

/// The characters that HTML has names for.
enum HTMLEntities {
  /// Puts the characters in place of their names, but for those that XML knows too.
  static func resolve(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "&")) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, bytes[index] != UInt8(ascii: "&") { index += 1 }
      result += bytes[start..<index]
      guard index < bytes.count else { break }
      let name = bytes[(index + 1)...].prefix(12).prefix(while: isLetterOrDigit)
      let end = index + 1 + name.count
      if end < bytes.count, bytes[end] == UInt8(ascii: ";"), let scalar = scalar(named: name) {
        result += String(scalar).utf8
        index = end + 1
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func scalar(named name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let text = String(decoding: name, as: UTF8.self)
    guard !["lt", "gt", "amp", "quot", "apos"].contains(text),
      let found = htmlEntityLookup(Array(name) + [0])
    else { return nil }
    return Unicode.Scalar(found.pointee.value)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }
}
