internal import CLibXML2
import GalleyCore

/// The owner of libxml2's pull parser and of the bytes it reads.
final class XMLInput {
  /// What the parser stands at.
  enum Node {
    case start(String, [Attribute], isEmpty: Bool)
    case end(String)
    case text(String)
    case other
  }

  // The parser does not copy what it reads.
  private let bytes: UnsafeMutableBufferPointer<CChar>
  private let reader: xmlTextReaderPtr

  init(_ content: [UInt8]) {
    LibXML.prepare
    bytes = .allocate(capacity: content.count)
    _ = bytes.initialize(from: content.lazy.map { CChar(bitPattern: $0) })
    // Without document types there are no entities that could grow, so the limits to depth and to
    // the length of a text, which long books reach, can be lifted.
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_HUGE.rawValue
      | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    guard
      let reader = xmlReaderForMemory(
        bytes.baseAddress, Int32(content.count), nil, "UTF-8", Int32(options))
    else { fatalError("out of memory") }
    self.reader = reader
  }

  deinit {
    xmlFreeTextReader(reader)
    bytes.deallocate()
  }

  /// The line of the node that was read last.
  var line: Int {
    guard let node = xmlTextReaderCurrentNode(reader) else { return 1 }
    return max(1, xmlGetLineNo(node))
  }

  /// Goes to the next node, nil at the end.
  func read(file: String?) throws(Diagnostic) -> Node? {
    xmlResetLastError()
    let result = xmlTextReaderRead(reader)
    guard result >= 0 else { throw lastError(file) }
    guard result == 1 else { return nil }
    switch xmlTextReaderNodeType(reader) {
    case Int32(XML_READER_TYPE_ELEMENT.rawValue):
      let name = string(xmlTextReaderConstName(reader))
      let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
      return .start(name, readAttributes(), isEmpty: isEmpty)
    case Int32(XML_READER_TYPE_END_ELEMENT.rawValue):
      return .end(string(xmlTextReaderConstName(reader)))
    case Int32(XML_READER_TYPE_TEXT.rawValue), Int32(XML_READER_TYPE_CDATA.rawValue),
      Int32(XML_READER_TYPE_WHITESPACE.rawValue),
      Int32(XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue):
      return .text(string(xmlTextReaderConstValue(reader)))
    case Int32(XML_READER_TYPE_DOCUMENT_TYPE.rawValue),
      Int32(XML_READER_TYPE_ENTITY_REFERENCE.rawValue):
      throw XMLProlog.refusal(file)
    default:
      return .other
    }
  }

  private func readAttributes() -> [Attribute] {
    var attributes: [Attribute] = []
    while xmlTextReaderMoveToNextAttribute(reader) == 1 {
      attributes.append(
        Attribute(
          name: string(xmlTextReaderConstName(reader)),
          value: string(xmlTextReaderConstValue(reader))))
    }
    xmlTextReaderMoveToElement(reader)
    return attributes
  }

  private func string(_ characters: UnsafePointer<xmlChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }

  private func lastError(_ file: String?) -> Diagnostic {
    Self.diagnostic(of: xmlGetLastError(), file)
  }

  /// What is said of an error of the parser.
  static func diagnostic(of error: UnsafeMutablePointer<xmlError>?, _ file: String?) -> Diagnostic {
    var message = "it cannot be parsed"
    var position: SourcePosition?
    if let error {
      if let text = error.pointee.message {
        message = String(cString: text)
        while message.unicodeScalars.last.map(isWhiteSpace) == true { message.removeLast() }
      }
      position = SourcePosition(
        line: Int(error.pointee.line), column: max(1, Int(error.pointee.int2)))
    }
    return Diagnostic(
      .error, .data, code: "xml-malformed", "the XML is not well-formed: \(message)", file: file,
      position: position, hint: "get the file again, or mend it in an editor that knows XML")
  }
}
