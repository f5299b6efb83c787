internal import GalleyCore
internal import GalleyPackaging

/// Writes the content of a file and keeps the record of what was written.
///
/// Files are written several at a time, so what one holds follows from the plan and never from
/// what stands in the others.
///
/// It knows no package: what stands around the content is written by others (`ContentDocument`).
/// The methods that write each node stand in extensions, a file for each kind. Markup goes out as
/// literals wherever its attributes hold only names that need no escaping; that is the fast way.
struct ContentWriter {
  /// What surrounds the place that is being written, where it changes what may stand there.
  struct Surroundings: OptionSet {
    let rawValue: UInt8
    /// Inside of a link, where no other link may stand.
    static let link = Surroundings(rawValue: 1)
    /// Inside of a ruby, where no other ruby may stand.
    static let ruby = Surroundings(rawValue: 2)
    /// Inside of a header cell, where no heading and no `aside` may stand.
    static let headerCell = Surroundings(rawValue: 4)
    /// Inside of preformatted text, where a line end is a line end.
    static let preformatted = Surroundings(rawValue: 8)
    /// Inside of a table, whose lines run from side to side in every text.
    static let cell = Surroundings(rawValue: 16)
  }

  let text: TextPlan
  var record = BookRecord()
  var identifiers: IdentifierTable
  var levels: HeadingLevels
  var surroundings: Surroundings = []
  /// The index of the file that is being written.
  let file: Int
  /// The title of that file, which one that goes on has from the one before.
  let title: String
  /// The language of the division that is being written.
  var language: LanguageTag { didSet { isFrench = language.primary == "fr" } }
  /// Whether that is French, which is asked of every run.
  private(set) var isFrench: Bool
  /// The notes of a page that stand below its text.
  var laterNotes: [LaterNote] = []
  /// What the notes of the file are called: for each name, how many asked for it.
  var noteNames: [String: Int] = [:]
  /// Whether that file is in Japanese.
  let isJapanese: Bool

  /// Whether a mark is wanted below the first title, for what is known only behind all of the text.
  var marksTitle = false
  /// The mark: no text looks like it, since its brackets would be escaped.
  static let titleMark = "<?galley-contents?>"

  /// Begins the file with this index in the plan.
  init(_ text: TextPlan, file: Int = 0) {
    self.text = text
    self.file = file
    identifiers = IdentifierTable(text.places, file: file)
    let planned = text.plan.files[file]
    language = planned.language
    isFrench = planned.language.primary == "fr"
    isJapanese = language.primary == "ja"
    levels = HeadingLevels(depth: planned.pieces.first?.depth ?? 0)
    title = text.plan.opening(of: file).map { text.label(of: $0) } ?? ""
  }

  /// The path of the file that is being written, inside of the package's folder; empty for a page.
  var path: String { text.target == .page ? "" : text.plan.files[file].path }

  /// Writes the content of the file: what stands between the tags of its body.
  mutating func writeContent(to xml: inout XMLWriter) {
    for (number, piece) in text.plan.files[file].pieces.enumerated() {
      // On a page, the start of which is no place in the contents, each has a name of its own.
      write(piece, isFirst: number == 0 && text.target == .package, to: &xml)
    }
  }

  /// Writes an attribute that says in EPUB's words what an element is; HTML has none.
  func writeKind(_ attribute: StaticString, to xml: inout XMLWriter) {
    if text.target == .package { xml.raw(attribute) }
  }

  /// Writes an opening tag with its attributes.
  ///
  /// `tag` is a literal without its `>`: `<p` or `<p class="x"`; where there are renditions, the
  /// literal's class comes in `fixedClass` instead.
  @inline(never)
  mutating func open(
    _ tag: StaticString, class fixedClass: StaticString = "", _ attributes: Attributes,
    id: String? = nil, to xml: inout XMLWriter
  ) {
    xml.raw(tag)
    let id = id ?? identifiers.claim(attributes.identifier)
    if let id { writeID(id, to: &xml) }
    let classes = attributes.classes.filter(Self.isClassName)
    if fixedClass.utf8CodeUnitCount > 0 || !classes.isEmpty {
      xml.raw(" class=\"")
      xml.raw(fixedClass)
      for (number, name) in classes.enumerated() {
        if number > 0 || fixedClass.utf8CodeUnitCount > 0 { xml.raw(" ") }
        xml.generated(name)
      }
      xml.raw("\"")
    }
    if let language = attributes.language { writeLanguage(language, to: &xml) }
    for _ in attributes.others { record.count(.foreignAttribute) }
    xml.raw(">")
  }

  /// Writes the language of an element, and which way it runs where not all of the text runs so.
  func writeLanguage(_ language: LanguageTag, to xml: inout XMLWriter) {
    LanguageAttributes.write(language, withDirection: text.isMixed, to: &xml)
  }

  /// Writes an `id` attribute; made or checked by the table, it needs no escaping.
  func writeID(_ id: String, to xml: inout XMLWriter) {
    xml.raw(" id=\"")
    xml.generated(id)
    xml.raw("\"")
  }

  /// Runs `body` with the surroundings extended.
  mutating func inside(
    _ more: Surroundings, _ body: (inout ContentWriter) -> Void
  ) {
    let before = surroundings
    surroundings.formUnion(more)
    body(&self)
    surroundings = before
  }

  static func isClassName(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy {
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
          || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
      }
  }
}
