internal import CLibYAML

/// The events of libyaml's parser, one after another; owns the parser.
final class YAMLEvents {
  /// What comes next in a file.
  enum Kind { case value, openList, closeList, openRecord, closeRecord, other, end }

  /// A piece of a file.
  struct Event {
    var kind: Kind
    /// A value's text.
    var text = ""
    /// Whether the value stands without quotation marks.
    var isPlain = false
    /// Whether it stands for a value that was named before.
    var isAlias = false
    /// Where it begins and ends, in characters.
    var start: Int
    var end: Int
  }

  /// What the parser found wrong.
  struct Problem {
    /// In its own words.
    var text: String
    /// Where, in characters.
    var index: Int
    /// Where, in bytes, for what is wrong with the bytes themselves.
    var byte: Int?
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// Begins to read; copies the bytes, which libyaml looks at until the end.
  init(_ bytes: [UInt8]) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    input = .allocate(capacity: bytes.count)
    _ = input.initialize(from: bytes)
    guard yaml_parser_initialize(parser) == 1 else { fatalError("out of memory") }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next event; nil where the file is wrong.
  func next() -> Event? {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { return nil }
    defer { yaml_event_delete(&event) }
    let (start, end) = (Int(event.start_mark.index), Int(event.end_mark.index))
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return Event(
        kind: .value, text: String(decoding: bytes, as: UTF8.self),
        isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE, start: start, end: end)
    case YAML_ALIAS_EVENT: return Event(kind: .other, isAlias: true, start: start, end: end)
    case YAML_SEQUENCE_START_EVENT: return Event(kind: .openList, start: start, end: end)
    case YAML_SEQUENCE_END_EVENT: return Event(kind: .closeList, start: start, end: end)
    case YAML_MAPPING_START_EVENT: return Event(kind: .openRecord, start: start, end: end)
    case YAML_MAPPING_END_EVENT: return Event(kind: .closeRecord, start: start, end: end)
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return Event(kind: .end, start: start, end: end)
    default: return Event(kind: .other, start: start, end: end)
    }
  }

  /// What was wrong when there was no next event.
  var problem: Problem {
    let state = parser.pointee
    let text = state.problem.map { String(cString: $0) } ?? "it cannot be read"
    return Problem(
      text: text, index: Int(state.problem_mark.index),
      byte: state.error == YAML_READER_ERROR ? Int(state.problem_offset) : nil)
  }
}
