internal import CLibXML2
import GalleyCore
import Glibc

/// Builds a tree from what libxml2's HTML parser calls out.
final class HTMLTreeBuilder {
  /// What was read so far.
  private(set) var tree = XMLTree()
  private let depth: Int
  private var open: [Int] = []
  private var endsWithText = false
  private var numbers: [String: Int32] = [:]
  private var isTooDeep = false
  private var context: htmlParserCtxtPtr?

  init(size: Int, depth: Int) {
    self.depth = depth
    tree.bytes.reserveCapacity(size)
  }

  /// Reads a page; what is wrong with it is mended.
  func parse(_ content: [UInt8], file: String?) throws(Diagnostic) {
    LibXML.prepare
    guard !content.isEmpty else { return }
    let context = content.withUnsafeBytes {
      htmlCreateMemoryParserCtxt($0.bindMemory(to: CChar.self).baseAddress, Int32($0.count))
    }
    guard let context else { return }
    defer { htmlFreeParserCtxt(context) }
    self.context = context
    // The bytes are UTF-8, whatever a `meta` among them says.
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    htmlCtxtUseOptions(context, Int32(options))
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    if let handler = context.pointee.sax {
      memset(handler, 0, MemoryLayout<xmlSAXHandler>.size)
      Self.install(in: &handler.pointee)
    }
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    htmlParseDocument(context)
    while !open.isEmpty { end() }
    if isTooDeep {
      throw Diagnostic(
        .error, .data, code: "xml-depth", "the page is nested more than \(depth) levels deep",
        file: file, position: SourcePosition(line: line, column: 1),
        hint: "no text needs so many; look for elements that were never closed")
    }
  }

  private static func install(in handler: inout xmlSAXHandler) {
    handler.startElement = { builder, name, attributes in
      HTMLTreeBuilder.of(builder)?.start(name, attributes)
    }
    handler.endElement = { builder, _ in HTMLTreeBuilder.of(builder)?.end() }
    handler.characters = { builder, text, length in
      HTMLTreeBuilder.of(builder)?.text(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> HTMLTreeBuilder? {
    pointer.map { Unmanaged<HTMLTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
  }
}

extension HTMLTreeBuilder {
  private var line: Int { context?.pointee.input.map { Int($0.pointee.line) } ?? 1 }

  private func start(
    _ name: UnsafePointer<xmlChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard open.count < depth else {
      isTooDeep = true
      xmlStopParser(context)
      return
    }
    endsWithText = false
    let first = tree.attributeRanges.count
    var index = 0
    while let attributes, let key = attributes[index] {
      // An attribute without a value has the empty one.
      let value = attributes[index + 1].map { String(cString: $0) } ?? ""
      let range = append(value.utf8)
      tree.attributeRanges.append(
        XMLTree.AttributeRange(
          name: number(of: String(cString: key)), start: range.start, end: range.end))
      index += 2
    }
    open.append(tree.nodes.count)
    tree.nodes.append(
      XMLTree.Node(
        kind: .element, name: number(of: name.map { String(cString: $0) } ?? ""),
        start: Int32(first), end: Int32(tree.attributeRanges.count), next: 0,
        line: Int32(truncatingIfNeeded: line)))
  }

  private func end() {
    endsWithText = false
    guard let node = open.popLast() else { return }
    tree.nodes[node].next = Int32(tree.nodes.count)
  }

  private func text(_ text: UnsafeBufferPointer<xmlChar>) {
    guard !text.isEmpty, !open.isEmpty else { return }
    let bytes = append(text)
    if endsWithText, let last = tree.nodes.last {
      tree.nodes[tree.nodes.count - 1] = XMLTree.Node(
        kind: .text, name: -1, start: last.start, end: bytes.end, next: last.next, line: last.line)
      return
    }
    tree.nodes.append(
      XMLTree.Node(
        kind: .text, name: -1, start: bytes.start, end: bytes.end,
        next: Int32(tree.nodes.count + 1), line: Int32(truncatingIfNeeded: line)))
    endsWithText = true
  }

  private func append(_ text: some Sequence<UInt8>) -> (start: Int32, end: Int32) {
    let start = Int32(tree.bytes.count)
    tree.bytes.append(contentsOf: text)
    return (start, Int32(tree.bytes.count))
  }

  private func number(of name: String) -> Int32 {
    if let number = numbers[name] { return number }
    tree.names.append(name)
    numbers[name] = Int32(tree.names.count - 1)
    return Int32(tree.names.count - 1)
  }
}
