import GalleyCore

/// What the lines before a Project Gutenberg text say of it: `Title: …`, `Author: …`.
struct GutenbergHeader {
  /// What was said, each with its place.
  private(set) var metadata = Metadata()
  /// The language that is named.
  private(set) var language: LanguageTag?
  /// The lines that open with such a word, with those that go on with them.
  private(set) var fields: [Range<Int>] = []

  private enum Key {
    case title, subtitle, date, language, other
    case creator(String)
  }

  init(_ bytes: [UInt8], _ lines: [Line], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard let (key, start) = Self.key(lines[index], bytes) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < range.upperBound, lines[end].blanksBefore == 0, lines[end].indent > 0 { end += 1 }
      fields.append(index..<end)
      var value = Self.text(bytes[start..<Int(lines[index].end)])
      for line in lines[(index + 1)..<end] {
        value += " " + Self.text(bytes[Int(line.start)..<Int(line.end)])
      }
      if !value.isEmpty { note(key, value, SourceRange(start, Int(lines[end - 1].end))) }
      index = end
    }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private mutating func note(_ key: Key, _ text: String, _ source: SourceRange) {
    let value = MetadataReader.value(text)
    switch key {
    case .title:
      metadata.titles.append(Field(value, origin: .read, source: source))
    case .subtitle:
      metadata.subtitle = metadata.subtitle ?? Field(value, origin: .read, source: source)
    case .creator(let role):
      metadata.creators.append(
        Field(Creator(name: value, role: role), origin: .read, source: source))
    case .date:
      guard metadata.date == nil, let date = Self.date(value) else { return }
      metadata.date = Field(date, origin: .read, source: source)
    case .language:
      let name = value.prefix { $0.isLetter }.lowercased()
      language = language ?? Self.languages[name].flatMap { LanguageTag($0) }
    case .other: break
    }
  }

  /// The word before the colon, and where what it tells begins.
  private static func key(_ line: Line, _ bytes: [UInt8]) -> (Key, Int)? {
    guard line.indent == 0, line.first == .upper else { return nil }
    let text = bytes[Int(line.start)..<Int(line.end)]
    guard let colon = text.prefix(40).firstIndex(of: UInt8(ascii: ":")),
      let key = keys[String(decoding: text[..<colon], as: UTF8.self).lowercased()]
    else { return nil }
    var start = colon + 1
    while start < text.endIndex, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    return (key, start)
  }

  private static let keys: [String: Key] = [
    "title": .title, "titel": .title, "titre": .title, "título": .title, "titolo": .title,
    "subtitle": .subtitle, "author": .creator("aut"), "autor": .creator("aut"),
    "verfasser": .creator("aut"), "auteur": .creator("aut"), "autore": .creator("aut"),
    "translator": .creator("trl"), "übersetzer": .creator("trl"), "traducteur": .creator("trl"),
    "editor": .creator("edt"), "herausgeber": .creator("edt"), "éditeur": .creator("edt"),
    "illustrator": .creator("ill"), "contributor": .creator("ctb"), "compiler": .creator("com"),
    "release date": .date, "posting date": .other, "date de parution": .date,
    "veröffentlichungsdatum": .date, "language": .language, "sprache": .language,
    "langue": .language, "idioma": .language, "lingua": .language, "credits": .other,
    "character set encoding": .other, "most recently updated": .other, "last updated": .other,
    "original publication": .other, "other information and formats": .other,
  ]

  private static let languages = [
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr",
    "spanish": "es", "español": "es", "italian": "it", "italiano": "it", "portuguese": "pt",
    "dutch": "nl", "russian": "ru", "chinese": "zh", "japanese": "ja", "korean": "ko",
    "latin": "la", "greek": "el", "finnish": "fi", "swedish": "sv", "danish": "da",
    "norwegian": "no", "polish": "pl", "czech": "cs", "hungarian": "hu", "catalan": "ca",
    "esperanto": "eo", "tagalog": "tl", "welsh": "cy", "icelandic": "is",
  ]

  /// `June 27, 2008 [EBook #11]` as `2008-06-27`; nil for what names no year.
  static func date(_ value: String) -> String? {
    let said = value.prefix { $0 != "[" }
    var (year, month, day): (Int?, Int?, Int?)
    for word in said.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      if let number = Int(word) {
        if word.count == 4 {
          year = year ?? number
        } else if word.count <= 2, month != nil || year == nil, (1...31).contains(number) {
          day = day ?? number
        }
      } else if word.count >= 3 {
        month = month ?? months.firstIndex { word.lowercased().hasPrefix($0) }.map { $0 + 1 }
      }
    }
    guard let year, (1900...2999).contains(year) else { return nil }
    guard let month else { return String(year) }
    let start = "\(year)-\(month < 10 ? "0" : "")\(month)"
    return day.map { "\(start)-\($0 < 10 ? "0" : "")\($0)" } ?? start
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
