/// Makes a record of metadata of keys and values, from whatever file or option they come.
public struct MetadataParser: Sendable {
  /// What was told.
  public internal(set) var metadata = Metadata()
  /// What is wrong with it, in the order of the keys: errors for what could not be taken, warnings
  /// for what was taken as it is or is not used.
  public private(set) var problems: [Diagnostic] = []

  /// How many of the titles are main titles.
  var mainTitles = 0
  /// How authors are sorted who may still come.
  var authorSorts: [Field<String>] = []
  /// A place in a series whose name may still come.
  var seriesPosition: Field<String>?
  /// How many problems were not noted, since nobody reads so many.
  private var unnoted = 0
  private let authority: Authority
  private let file: String?
  private static let mostProblems = 100

  /// Begins a record; `file` is named in diagnostics.
  public init(_ authority: Authority, file: String? = nil) {
    self.authority = authority
    self.file = file
  }

  /// Takes all that a file tells, which must be a record.
  public mutating func add(_ file: MetadataNode) {
    switch file.content {
    case .record(let entries):
      var words: [MetadataKey: String] = [:]
      for entry in entries {
        if let key = MetadataKey(entry.key), key.isSingle,
          let other = words.updateValue(entry.key, forKey: key)
        {
          problem(
            "'\(entry.key)' tells again what '\(other)' tells", at: entry.place,
            hint: "give one of them")
        }
        add(entry.value, to: entry.key, at: entry.place)
      }
    case .nothing: break
    case .text, .list:
      problem(
        "the metadata are no record", at: file.place,
        hint: "write 'key: value' on a line for each")
    }
  }

  /// Takes a value.
  public mutating func add(_ value: MetadataNode, to word: String, at place: SourcePosition? = nil)
  {
    guard let key = MetadataKey(word) else { return unknown(word, place) }
    guard value.content != .nothing else { return }
    switch key {
    case .title: addTitles(value)
    case .subtitle: set(\.subtitle, value, word)
    case .alternative: metadata.titles += texts(value, word)
    case .titleSort: set(\.titleSort, value, word)
    case .creator(let role): addCreators(value, role: role, word)
    case .authorSort: authorSorts += texts(value, word)
    case .date: setDate(\.date, value, word)
    case .issued: setDate(\.issued, value, word)
    case .language: addLanguages(value, word)
    case .publisher: setPublisher(value, word)
    case .place: set(\.place, value, word)
    case .edition: set(\.edition, value, word)
    case .series: setSeries(value, word)
    case .seriesPosition: setPosition(value, word)
    case .source: setSource(value, word)
    case .sourceIssue: set(\.sourceIssue, value, word)
    case .sourcePage: set(\.sourcePage, value, word)
    case .rights: set(\.rights, value, word)
    case .licence: setLicence(value, word)
    case .identifier(let scheme): addIdentifiers(value, scheme: scheme, word)
    case .subject: metadata.subjects += texts(value, word)
    case .description: set(\.description, value, word)
    }
  }
}

extension MetadataParser {
  /// Ends the record: tells what only all of it together can tell.
  public mutating func finish() -> Metadata {
    if mainTitles == 0, !metadata.titles.isEmpty {
      problem(
        "there is an alternative title and no title", at: nil,
        hint: "give the title, with 'title', as well")
      metadata.titles = []
    }
    sortAuthors()
    if seriesPosition != nil, metadata.series == nil {
      problem(
        "there is a place in a series and no series", at: nil,
        hint: "name the series, with 'series', as well")
    }
    if unnoted > 0, let last = problems.last {
      problems.append(
        Diagnostic(
          last.severity, last.category, code: "bad-metadata",
          "\(unnoted) more things are wrong", file: file,
          hint: "check that it is the file you meant"))
    }
    return metadata
  }

  // MARK: Values

  /// A field with where it comes from.
  func field<Value>(_ value: Value, _ node: MetadataNode) -> Field<Value> {
    Field(
      value, origin: authority == .block ? .read : .given,
      source: authority == .block ? node.range : nil, authority: authority)
  }

  /// The texts of a value or of a list of them, each with its place.
  mutating func texts(_ node: MetadataNode, _ key: String) -> [Field<String>] {
    switch node.content {
    case .nothing: return []
    case .text(let text):
      let line = Self.oneLine(text)
      if line.isEmpty {
        problem(
          "the value of '\(key)' is empty", at: node.place, hint: "give a value or leave it out")
        return []
      }
      return [field(line, node)]
    case .list(let nodes):
      var result: [Field<String>] = []
      for node in nodes {
        if case .list = node.content {
          problem(
            "a list stands inside of the list of '\(key)'", at: node.place,
            hint: "write the values in one list")
        } else {
          result += texts(node, key)
        }
      }
      return result
    case .record(let entries):
      // pandoc's form of a value that tells more of itself.
      if let entry = entries.first(where: { ["text", "name", "value", "title"].contains($0.key) }) {
        return texts(entry.value, key)
      }
      problem(
        "'\(key)' has no text", at: node.place, hint: "write '\(key): TEXT', or 'text:' in it")
      return []
    }
  }

  /// The one text of a value; nil and a problem where there are several.
  mutating func text(_ node: MetadataNode, _ key: String) -> Field<String>? {
    let all = texts(node, key)
    if all.count > 1 {
      problem(
        "'\(key)' has \(all.count) values", at: node.place,
        hint: "give one; only titles, people, languages, identifiers and subjects may be several")
    }
    return all.first
  }

  /// A text without line ends and controls, which no format has room for in its metadata.
  static func oneLine(_ text: String) -> String {
    func isControl(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || scalar.value & 0xFFFE == 0xFFFE || scalar.value == 0x2028 || scalar.value == 0x2029
    }
    var text = text
    if text.unicodeScalars.contains(where: isControl) {
      let words = text.unicodeScalars.split { isControl($0) || $0 == " " }
      text = words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    }
    var scalars = Substring(text).unicodeScalars
    while let first = scalars.first, isWhiteSpace(first) { scalars.removeFirst() }
    while let last = scalars.last, isWhiteSpace(last) { scalars.removeLast() }
    return String(Substring(scalars))
  }

  // MARK: Problems

  /// Notes something that could not be taken.
  mutating func problem(_ message: String, at place: SourcePosition?, hint: String) {
    note(
      Diagnostic(
        .error, place == nil ? .usage : .data, code: "bad-metadata", message, file: file,
        position: place, hint: hint))
  }

  /// Notes something that was taken and may be wrong, or is not used.
  mutating func warning(_ code: String, _ message: String, at place: SourcePosition?, hint: String)
  {
    note(
      Diagnostic(.warning, code: code, message, file: file, position: place, hint: hint))
  }

  private mutating func note(_ problem: Diagnostic) {
    if problems.count < Self.mostProblems { problems.append(problem) } else { unnoted += 1 }
  }

  /// Notes a key that there is not: an error where it may be misspelt, and on the command line.
  mutating func unknown(_ word: String, _ place: SourcePosition?) {
    let nearest = problems.count < Self.mostProblems ? MetadataKey.nearest(to: word) : nil
    let hint = nearest.map { "did you mean '\($0)'?" }
    let keys = "the keys are " + MetadataKey.names.joined(separator: ", ")
    if authority == .commandLine || authority == .overrides || nearest != nil {
      return problem(
        "there is no metadata '\(word)'", at: place, hint: hint ?? keys)
    }
    warning("unused-metadata", "nothing is done with '\(word)'", at: place, hint: keys)
  }
}
