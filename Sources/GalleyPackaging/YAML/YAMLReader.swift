internal import CLibYAML
public import GalleyCore

/// Reads YAML, and JSON as a part of it, through libyaml's parser into values with their places.
///
/// A record's keys must differ, aliases are refused (a few lines of them can stand for more values
/// than there is memory), and so are values nested deeper than anybody would write them.
public enum YAMLReader {
  /// The deepest nesting that is read.
  public static let deepest = 32

  /// The largest file that is read, in bytes.
  public static let largest = 1 << 22

  /// Reads a file in UTF-8; `file` is named in diagnostics.
  ///
  /// `line` is the number of the first line and `offset` that of its first byte, for a part of a
  /// larger file. Throws a `data` diagnostic with the place of what is wrong.
  public static func read(
    _ bytes: [UInt8], file: String? = nil, line: Int = 1, offset: Int = 0
  ) throws(Diagnostic) -> MetadataNode {
    guard bytes.count <= largest else {
      throw Diagnostic(
        .error, code: "bad-yaml", "the metadata are larger than 4 MiB", file: file,
        hint: "check that it is the file you meant")
    }
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = JSONEscapes.joined(Array(bytes.dropFirst(mark)))
    let builder = YAMLBuilder(
      YAMLEvents(text), YAMLPlaces(text, file: file, line: line, offset: offset + mark))
    return try builder.document()
  }
}

/// Makes values of the parser's events.
private final class YAMLBuilder {
  private let events: YAMLEvents
  private let places: YAMLPlaces

  init(_ events: YAMLEvents, _ places: YAMLPlaces) {
    self.events = events
    self.places = places
  }

  /// The first value of the file, which must be the only one.
  func document() throws(Diagnostic) -> MetadataNode {
    var result = MetadataNode(.nothing)
    var isFirst = true
    while true {
      let event = try next()
      switch event.kind {
      case .end: return result
      case .value, .openList, .openRecord:
        if isFirst {
          result = try value(event, depth: 0)
        } else if event.kind != .value || !event.text.isEmpty || !event.isPlain {
          throw places.fault(
            "a second document begins here", at: event.start,
            hint: "only one document may be in the file; take out the line '---' before it")
        }
        isFirst = false
      case .closeList, .closeRecord, .other: continue
      }
    }
  }

  private func next() throws(Diagnostic) -> YAMLEvents.Event {
    guard let event = events.next() else { throw places.fault(events.problem) }
    if event.isAlias {
      throw places.fault(
        "an alias is not read", at: event.start,
        hint: "write the value itself instead of '*…', or put it in quotation marks")
    }
    return event
  }

  private func value(_ event: YAMLEvents.Event, depth: Int) throws(Diagnostic) -> MetadataNode {
    guard depth < YAMLReader.deepest else {
      throw places.fault(
        "the values are nested more than \(YAMLReader.deepest) levels deep", at: event.start,
        hint: "no field of the metadata needs more than three")
    }
    let place = places.position(of: event.start)
    let start = places.offset
    switch event.kind {
    case .openList:
      var values: [MetadataNode] = []
      while true {
        let event = try next()
        if event.kind == .closeList { break }
        values.append(try value(event, depth: depth + 1))
      }
      return MetadataNode(.list(values), place: place)
    case .openRecord:
      let entries = try entries(depth: depth)
      let range = SourceRange(start, max(start, places.offset))
      return MetadataNode(.record(entries), place: place, range: range)
    case .value, .closeList, .closeRecord, .other, .end:
      let range = places.range(event.start, event.end)
      let isNothing = event.isPlain && ["", "~", "null", "Null", "NULL"].contains(event.text)
      return MetadataNode(isNothing ? .nothing : .text(event.text), place: place, range: range)
    }
  }

  private func entries(depth: Int) throws(Diagnostic) -> [MetadataNode.Entry] {
    var entries: [MetadataNode.Entry] = []
    var lines: [String: Int] = [:]
    while true {
      let key = try next()
      if key.kind == .closeRecord { return entries }
      guard key.kind == .value else {
        throw places.fault(
          "a list or a record stands where a key should", at: key.start,
          hint: "put quotation marks around a key that begins with '[' or '{'")
      }
      let place = places.position(of: key.start)
      if let line = lines.updateValue(place.line, forKey: key.text) {
        throw places.fault(
          "the key '\(key.text)' stands here a second time, after line \(line)", at: key.start,
          hint: "several values of one key are a list: [one, two]")
      }
      entries.append(
        MetadataNode.Entry(
          key: key.text, place: place, value: try value(try next(), depth: depth + 1)))
    }
  }
}
