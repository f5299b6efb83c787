import GalleyCore

/// The metadata a user gave with `-M KEY=VALUE`.
struct GivenMetadata: Sendable {
  private var record = Metadata()

  /// The keys, for messages and the manual.
  ///
  /// Some have a second name, pandoc's.
  static let keys = [
    "title", "subtitle", "author", "creator", "date", "lang", "language", "publisher", "source",
    "rights", "identifier", "subject", "description",
  ]

  /// Reads `KEY=VALUE` or `KEY:VALUE` pairs; titles, authors, languages, identifiers and subjects
  /// may be given more than once.
  ///
  /// Throws a `usage` diagnostic that tells what is wrong.
  init(_ pairs: [String]) throws(Diagnostic) {
    for pair in pairs {
      guard let (key, value) = KeyValue.split(pair, at: "=", ":"),
        !value.unicodeScalars.allSatisfy(isWhiteSpace)
      else {
        throw Self.usage("'\(pair)' is no metadata", hint: "write KEY=VALUE, as in 'title=Walden'")
      }
      try add(value, to: key.lowercased())
    }
  }

  /// Takes what a file of overrides says of the whole, where nothing was given on the command line.
  ///
  /// Throws a `usage` diagnostic with the place of a field that is wrong.
  mutating func take(_ overrides: Overrides) throws(Diagnostic) {
    var own = GivenMetadata()
    for field in overrides.fields where field.key != "encoding" {
      do throws(Diagnostic) {
        try own.add(field.value, to: field.key)
      } catch {
        throw overrides.problem(error.message, at: field.place, hint: error.hint ?? "")
      }
    }
    var record = own.record
    apply(to: &record)
    self.record = record
  }

  private init() {}

  /// The language that was given first.
  var language: LanguageTag? { record.languages.first?.value }

  /// Puts what was given over what was read.
  func apply(to metadata: inout Metadata) {
    func replace<Value>(_ path: WritableKeyPath<Metadata, [Field<Value>]>) {
      if !record[keyPath: path].isEmpty { metadata[keyPath: path] = record[keyPath: path] }
    }
    func replace<Value>(_ path: WritableKeyPath<Metadata, Field<Value>?>) {
      if let field = record[keyPath: path] { metadata[keyPath: path] = field }
    }
    replace(\.titles)
    replace(\.subtitle)
    replace(\.creators)
    replace(\.date)
    replace(\.languages)
    replace(\.publisher)
    replace(\.sourcePublication)
    replace(\.rights)
    replace(\.identifiers)
    replace(\.subjects)
    replace(\.description)
  }

  private mutating func add(_ value: String, to key: String) throws(Diagnostic) {
    switch key {
    case "title": record.titles.append(Field(value))
    case "subtitle": record.subtitle = Field(value)
    case "author", "creator": record.creators.append(Field(Creator(name: value)))
    case "date":
      guard Self.isDate(value) else {
        throw Self.usage(
          "'\(value)' is no date", hint: "write 2022, 2022-11 or 2022-11-30 (W3C-DTF)")
      }
      record.date = Field(value)
    case "lang", "language":
      guard let tag = LanguageTag(value) else {
        throw Self.usage(
          "'\(value)' is no language tag",
          hint: "write one of BCP 47, such as en, de-AT or zh-Hans")
      }
      record.languages.append(Field(tag))
    case "publisher": record.publisher = Field(value)
    case "source": record.sourcePublication = Field(value)
    case "rights": record.rights = Field(value)
    case "identifier": record.identifiers.append(Field(Identifier(written: value)))
    case "subject": record.subjects.append(Field(value))
    case "description": record.description = Field(value)
    default:
      throw Self.usage(
        "there is no metadata '\(key)'",
        hint: "the keys are " + Self.keys.joined(separator: ", "))
    }
  }

  /// Whether a text is a year, a month or a day of W3C-DTF, and one that the calendar has.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count) else { return false }
    var numbers: [Int] = []
    for (part, width) in zip(parts, [4, 2, 2]) {
      guard part.utf8.count == width, part.utf8.allSatisfy({ (48...57).contains($0) }),
        let number = Int(part)
      else { return false }
      numbers.append(number)
    }
    guard numbers.count > 1 else { return true }
    guard (1...12).contains(numbers[1]) else { return false }
    guard numbers.count > 2 else { return true }
    let year = numbers[0]
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[numbers[1] - 1]).contains(numbers[2])
  }

  private static func usage(_ message: String, hint: String) -> Diagnostic {
    Diagnostic(.error, .usage, code: "bad-metadata", message, hint: hint)
  }
}

extension Identifier {
  /// An identifier as a person writes it: `urn:isbn:…`, `doi:…`, `https://doi.org/…`, a URL, or a
  /// name of the person's own, which gets the scheme `ID`.
  fileprivate init(written text: String) {
    let lower = text.lowercased()
    for (prefix, scheme) in [
      ("urn:isbn:", "ISBN"), ("isbn:", "ISBN"), ("isbn ", "ISBN"), ("urn:uuid:", "UUID"),
      ("https://doi.org/", "DOI"), ("http://doi.org/", "DOI"), ("doi:", "DOI"),
    ] where lower.hasPrefix(prefix) {
      self.init(scheme: scheme, value: String(text.dropFirst(prefix.count)))
      return
    }
    self.init(scheme: text.contains(":") ? "URI" : "ID", value: text)
  }
}
