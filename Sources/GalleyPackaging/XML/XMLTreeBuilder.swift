internal import CLibXML2
import GalleyCore
import Glibc

/// Builds a tree from what libxml2's parser calls out, in one pass and without a tree of its own.
final class XMLTreeBuilder {
  /// What was read so far.
  ///
  /// Here and below nothing but the parser's calls comes in, one after the other; checking each of
  /// them for conflicts takes as long as the parsing.
  @exclusivity(unchecked) private(set) var tree = XMLTree()
  private let depth: Int
  private let prefixes: [String: String]
  @exclusivity(unchecked) private var open: [Int] = []
  @exclusivity(unchecked) private var endsWithText = false
  @exclusivity(unchecked) private var numbers: [NameKey: Int32] = [:]
  private var isTooDeep = false
  @exclusivity(unchecked) private var lastName: (key: NameKey, number: Int32)?
  @exclusivity(unchecked) private var context: xmlParserCtxtPtr?

  /// A name as the parser holds it: each is kept once, so that its address tells it.
  private struct NameKey: Hashable {
    let local: UnsafeRawPointer?
    let prefix: UnsafeRawPointer?
    let space: UnsafeRawPointer?
    let isText: Bool
  }

  init(size: Int, depth: Int, prefixes: [String: String] = [:]) {
    self.depth = depth
    self.prefixes = prefixes
    tree.bytes.reserveCapacity(size)
    tree.nodes.reserveCapacity(size / 40)
  }

  /// Reads a file whose prolog was checked.
  func parse(_ content: [UInt8], file: String?) throws(Diagnostic) {
    LibXML.prepare
    let context = content.withUnsafeBytes {
      xmlCreateMemoryParserCtxt($0.bindMemory(to: CChar.self).baseAddress, Int32($0.count))
    }
    guard let context else { throw Self.malformed("it is empty", nil, file) }
    defer { xmlFreeParserCtxt(context) }
    self.context = context
    // Only XML's own entities are known; unless told, the parser leaves them in attributes.
    // Without document types there are no entities that could grow, so that the limits to the
    // length of a text, which long books reach, can be lifted.
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_HUGE.rawValue
      | XML_PARSE_BIG_LINES.rawValue
      | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    xmlCtxtUseOptions(context, Int32(options))
    if let handler = context.pointee.sax {
      memset(handler, 0, MemoryLayout<xmlSAXHandler>.size)
      Self.install(in: &handler.pointee)
    }
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    xmlParseDocument(context)
    if isTooDeep {
      throw Diagnostic(
        .error, .data, code: "xml-depth", "the XML is nested more than \(depth) levels deep",
        file: file, position: SourcePosition(line: line, column: 1),
        hint: "no text needs so many; look for elements that were never closed")
    }
    guard context.pointee.wellFormed == 1 else {
      throw XMLInput.diagnostic(of: xmlCtxtGetLastError(context), file)
    }
  }

  private static func malformed(
    _ message: String, _ position: SourcePosition?, _ file: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, .data, code: "xml-malformed", "the XML is not well-formed: \(message)", file: file,
      position: position, hint: "get the file again, or mend it in an editor that knows XML")
  }

  /// What the parser is to call; all that it does not call is left out.
  private static func install(in handler: inout xmlSAXHandler) {
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { builder, name, prefix, uri, spaces, names, count, _, attributes in
      XMLTreeBuilder.of(builder)?.start(
        name, prefix, uri, UnsafeBufferPointer(start: names, count: Int(spaces) * 2),
        UnsafeBufferPointer(start: attributes, count: Int(count) * 5))
    }
    handler.endElementNs = { builder, _, _, _ in XMLTreeBuilder.of(builder)?.end() }
    handler.characters = { builder, text, length in
      XMLTreeBuilder.of(builder)?.text(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.comment = { builder, text in
      XMLTreeBuilder.of(builder)?.add(.comment, name: -1, text)
    }
    handler.processingInstruction = { builder, target, data in
      guard let builder = XMLTreeBuilder.of(builder) else { return }
      let name = builder.number(of: target.map { String(cString: $0) } ?? "")
      builder.add(.instruction, name: name, data)
    }
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> XMLTreeBuilder? {
    pointer.map { Unmanaged<XMLTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
  }
}

extension XMLTreeBuilder {
  private typealias Name = UnsafePointer<xmlChar>?

  private var line: Int { context?.pointee.input.map { Int($0.pointee.line) } ?? 1 }

  private func start(
    _ name: Name, _ prefix: Name, _ uri: Name, _ spaces: UnsafeBufferPointer<Name>,
    _ attributes: UnsafeBufferPointer<Name>
  ) {
    guard open.count < depth else {
      isTooDeep = true
      xmlStopParser(context)
      return
    }
    endsWithText = false
    let first = tree.attributeRanges.count
    for index in stride(from: 0, to: spaces.count, by: 2) {
      let prefix = spaces[index].map { String(cString: $0) } ?? ""
      let value = spaces[index + 1].map { String(cString: $0) } ?? ""
      tree.namespaces[prefix] = value
    }
    for index in stride(from: 0, to: attributes.count, by: 5) {
      guard let value = attributes[index + 3], let end = attributes[index + 4] else { continue }
      let bytes = append(UnsafeBufferPointer(start: value, count: end - value))
      let name = number(
        of: attributes[index], attributes[index + 1], attributes[index + 2], isText: false)
      tree.attributeRanges.append(
        XMLTree.AttributeRange(name: name, start: bytes.start, end: bytes.end))
    }
    let isText = xmlStrEqual(uri, Self.textNamespace) == 1
    open.append(tree.nodes.count)
    tree.nodes.append(
      XMLTree.Node(
        kind: .element, name: number(of: name, prefix, uri, isText: isText), start: Int32(first),
        end: Int32(tree.attributeRanges.count), next: 0, line: Int32(truncatingIfNeeded: line)))
  }

  private static let textNamespace = "http://www.tei-c.org/ns/1.0"

  private func end() {
    endsWithText = false
    guard let node = open.popLast() else { return }
    tree.nodes[node].next = Int32(tree.nodes.count)
  }

  private func text(_ text: UnsafeBufferPointer<xmlChar>) {
    guard !text.isEmpty else { return }
    let bytes = append(text)
    if endsWithText, let last = tree.nodes.last {
      tree.nodes[tree.nodes.count - 1] = XMLTree.Node(
        kind: .text, name: -1, start: last.start, end: bytes.end, next: last.next, line: last.line)
      return
    }
    add(.text, name: -1, bytes)
    endsWithText = true
  }

  private func add(_ kind: XMLTree.Kind, name: Int32, _ text: Name) {
    let bytes = append(UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text))))
    add(kind, name: name, bytes)
    endsWithText = false
  }

  private func add(_ kind: XMLTree.Kind, name: Int32, _ bytes: (start: Int32, end: Int32)) {
    tree.nodes.append(
      XMLTree.Node(
        kind: kind, name: name, start: bytes.start, end: bytes.end,
        next: Int32(tree.nodes.count + 1), line: Int32(truncatingIfNeeded: line)))
  }

  private func append(_ text: UnsafeBufferPointer<xmlChar>) -> (start: Int32, end: Int32) {
    let start = Int32(tree.bytes.count)
    tree.bytes.append(contentsOf: text)
    return (start, Int32(tree.bytes.count))
  }

  private func number(of local: Name, _ prefix: Name, _ uri: Name, isText: Bool) -> Int32 {
    let key = NameKey(
      local: UnsafeRawPointer(local), prefix: UnsafeRawPointer(prefix),
      space: UnsafeRawPointer(uri), isText: isText)
    // Most elements are called like the one before them.
    if let lastName, lastName.key == key { return lastName.number }
    if let number = numbers[key] {
      lastName = (key, number)
      return number
    }
    let name = local.map { String(cString: $0) } ?? ""
    let space = isText ? "" : self.prefix(prefix, of: uri)
    let number = number(of: space + name)
    numbers[key] = number
    return number
  }

  /// The prefix of a name with its colon: the one wanted for its namespace, or its own.
  private func prefix(_ prefix: Name, of uri: Name) -> String {
    let own = prefix.map { String(cString: $0) } ?? ""
    guard !prefixes.isEmpty else { return own.isEmpty ? "" : own + ":" }
    if let uri, let wanted = prefixes[String(cString: uri)] { return wanted + ":" }
    if own.isEmpty { return "" }
    return prefixes.values.contains(own) ? "_\(own):" : own + ":"
  }

  private func number(of name: String) -> Int32 {
    if let number = tree.number(of: name) { return number }
    tree.names.append(name)
    return Int32(tree.names.count - 1)
  }
}
