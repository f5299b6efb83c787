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
  /// The names of an element and of an attribute that were met last.
  @exclusivity(unchecked) private var lastElement: (key: NameKey, number: Int32)?
  @exclusivity(unchecked) private var lastAttribute: (key: NameKey, number: Int32)?
  /// The namespace that was met last, as the parser holds it, and whether it is TEI's.
  @exclusivity(unchecked) private var lastSpace: (uri: UnsafeRawPointer, isText: Bool)?
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
      XMLTreeBuilder.call(builder) {
        $0.start(
          name, prefix, uri, UnsafeBufferPointer(start: names, count: Int(spaces) * 2),
          UnsafeBufferPointer(start: attributes, count: Int(count) * 5))
      }
    }
    handler.endElementNs = { builder, _, _, _ in XMLTreeBuilder.call(builder) { $0.end() } }
    handler.characters = { builder, text, length in
      XMLTreeBuilder.call(builder) {
        $0.text(UnsafeBufferPointer(start: text, count: Int(length)))
      }
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.comment = { builder, text in
      XMLTreeBuilder.call(builder) { $0.add(.comment, name: -1, text) }
    }
    handler.processingInstruction = { builder, target, data in
      XMLTreeBuilder.call(builder) {
        let name = $0.number(of: target.map { String(cString: $0) } ?? "")
        $0.add(.instruction, name: name, data)
      }
    }
  }

  /// Calls the builder that a pointer stands for, which lives as long as the parser runs: to hold it
  /// for each call takes as long as what the calls do.
  @inline(__always)
  private static func call(
    _ pointer: UnsafeMutableRawPointer?, _ body: (XMLTreeBuilder) -> Void
  ) {
    guard let pointer else { return }
    Unmanaged<XMLTreeBuilder>.fromOpaque(pointer)._withUnsafeGuaranteedRef { body($0) }
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
      let key = NameKey(
        local: UnsafeRawPointer(attributes[index]),
        prefix: UnsafeRawPointer(attributes[index + 1]),
        space: UnsafeRawPointer(attributes[index + 2]), isText: false)
      // Most attributes are called like the one before them, and most elements.
      let name: Int32
      if let lastAttribute, lastAttribute.key == key {
        name = lastAttribute.number
      } else {
        name = number(of: key)
        lastAttribute = (key, name)
      }
      tree.attributeRanges.append(
        XMLTree.AttributeRange(name: name, start: bytes.start, end: bytes.end))
    }
    let key = NameKey(
      local: UnsafeRawPointer(name), prefix: UnsafeRawPointer(prefix),
      space: UnsafeRawPointer(uri), isText: isTexts(uri))
    let number: Int32
    if let lastElement, lastElement.key == key {
      number = lastElement.number
    } else {
      number = self.number(of: key)
      lastElement = (key, number)
    }
    open.append(tree.nodes.count)
    tree.nodes.append(
      XMLTree.Node(
        kind: .element, name: number, start: Int32(first),
        end: Int32(tree.attributeRanges.count), next: 0, line: Int32(truncatingIfNeeded: line)))
  }

  /// Whether a namespace is TEI's.
  private func isTexts(_ uri: Name) -> Bool {
    guard let uri else { return false }
    if let lastSpace, lastSpace.uri == UnsafeRawPointer(uri) { return lastSpace.isText }
    let isText = xmlStrEqual(uri, Self.textNamespace) == 1
    lastSpace = (UnsafeRawPointer(uri), isText)
    return isText
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

  private func number(of key: NameKey) -> Int32 {
    if let number = numbers[key] { return number }
    let name = key.local.map(Self.text) ?? ""
    let space = key.isText ? "" : prefix(of: key)
    let number = number(of: space + name)
    numbers[key] = number
    return number
  }

  private static func text(_ name: UnsafeRawPointer) -> String {
    String(cString: name.assumingMemoryBound(to: xmlChar.self))
  }

  /// The prefix of a name with its colon: the one wanted for its namespace, or its own.
  private func prefix(of key: NameKey) -> String {
    let own = key.prefix.map(Self.text) ?? ""
    guard !prefixes.isEmpty else { return own.isEmpty ? "" : own + ":" }
    if let uri = key.space, let wanted = prefixes[Self.text(uri)] { return wanted + ":" }
    if own.isEmpty { return "" }
    return prefixes.values.contains(own) ? "_\(own):" : own + ":"
  }

  private func number(of name: String) -> Int32 {
    if let number = tree.number(of: name) { return number }
    tree.names.append(name)
    return Int32(tree.names.count - 1)
  }
}
