internal import GalleyCore

/// The base format of the Deutsches Textarchiv (DTABf 1.1): closed lists of types and renditions,
/// a header of few elements, and rules of its own for pages and people.
struct DTARules: ProfileRules {
  private static let vocabulary = ProfileVocabulary(
    shared: "",
    """
    abbr argument byline cit closer dateline epigraph expan foreign head item list opener orig p postscript q \
    quote reg row salute sic signed sp speaker stage table trailer floatingText:corresp rend \
    rendition xml:id xml:lang
    corr:corresp rend rendition xml:id xml:lang
    bibl:corresp rend rendition xml:id xml:lang type
    abstract:xml:lang
    TEI:xml:id
    biblScope:unit
    pubPlace:corresp rend rendition xml:id xml:lang
    availability back body choice front:corresp xml:id
    cell:cols corresp rend rendition role rows xml:id xml:lang
    date:corresp rend rendition when xml:id xml:lang
    div:corresp rend rendition type xml:id xml:lang
    editor:role
    figure:corresp rend rendition xml:id facs
    fw:corresp place rend rendition type xml:id xml:lang
    gap:corresp quantity reason unit xml:id
    hi:rend rendition
    idno:type when
    l note:corresp n rend rendition xml:id xml:lang place type
    lg:corresp rend rendition xml:id xml:lang
    language:ident
    licence:target
    measure:type
    milestone:rendition unit
    name:corresp rend rendition xml:id xml:lang
    orgName persName placeName:corresp xml:id xml:lang
    cb pb:n xml:id facs corresp
    publisher:corresp xml:id
    ref:corresp rend rendition target xml:id xml:lang
    respStmt:xml:id
    title:type level
    author edition editionStmt editorialDecl encodingDesc extent fileDesc langUsage profileDesc \
    publicationStmt resp sourceDesc teiHeader text titleStmt notesStmt seriesStmt
    """)

  /// Names that nothing in a file of the profile has, since their elements are marks there.
  private let hidden: Set<String>
  private var pages = 0
  private var hasHeader = true

  /// Makes the rules for a file in which these identifiers have no element.
  init(hidden: Set<String> = []) { self.hidden = hidden }

  mutating func outcome(of tag: ProfileTag, in place: ProfilePlace) -> ProfileOutcome {
    switch tag.name {
    case "tagsDecl", "charDecl", "appInfo", "classDecl", "revisionDesc", "creation", "textClass",
      "listPrefixDef", "samplingDecl":
      return .hidden
    case "correction", "normalization", "hyphenation", "quotation", "punctuation", "segmentation",
      "interpretation", "projectDesc", "schemaRef":
      return .forgotten
    case "resp": return .wrapped(tag, in: ProfileTag("note", [Self.responsibility]))
    case "TEI", "teiHeader": return .anew(Self.vocabulary.fitted(tag))
    case "lb": return tag.attributes.isEmpty ? .tag(tag) : .content
    case "label": return place.parents.last == "list" ? .tag(fitted(tag.named("item"))) : .content
    case "idno":
      guard let type = Self.identifierType(of: tag) else {
        return place.parents.last == "bibl" ? .content : .hidden
      }
      var own = tag
      own["type"] = type
      return .tag(Self.vocabulary.fitted(own))
    case "measure":
      guard let unit = tag["unit"], ["characters", "pages"].contains(unit) else { return .content }
      return .tag(ProfileTag("measure", [Attribute(name: "type", value: unit)]))
    case "q" where Self.plainLines.contains(place.written.last ?? ""):
      // What something points to needs a name.
      return tag["xml:id"] == nil ? .content : .tag(fitted(tag.named("ref"), from: tag))
    case "seg" where place.parents.last == "bibl":
      // A `bibl` needs something in it, and what says nothing about letters will do.
      return .tag(fitted(tag.named("hi"), from: tag))
    case "pb": return .tag(page(tag))
    case "fw": return .tag(furniture(tag))
    default: break
    }
    let name = Self.name(of: tag)
    return Self.vocabulary.has(name) ? .tag(fitted(tag.named(name), from: tag)) : .content
  }

  func meaning(of tag: ProfileTag) -> ProfileTag? {
    switch tag.name {
    case "div": Self.divisionMeaning(of: tag)
    case "pb":
      ProfileTag("pb", tag.attributes.filter { $0.name == "n" })
    case "hi":
      Self.emphases.first { $0.value == tag["rendition"] }.map {
        ProfileTag("hi", [Attribute(name: "rendition", value: $0.key)])
      }
    default: nil
    }
  }

  /// The elements in which there is no quotation.
  private static let plainLines: Set<String> = [
    "byline", "dateline", "opener", "closer", "bibl", "name", "date",
  ]

  /// The hyphen that a text ends in, nil where it ends otherwise.
  static func hyphen(endingIn text: ArraySlice<UInt8>) -> String? {
    if text.last == UInt8(ascii: "-") { return "-" }
    if text.suffix(3).elementsEqual([0xE2, 0x80, 0x90]) { return "\u{2010}" }
    return text.suffix(2).elementsEqual([0xC2, 0xAD]) ? "\u{AD}" : nil
  }

  /// What the whole of TEI has for a line end after a hyphen that divides a word.
  static func lineTag(after hyphen: String) -> ProfileTag {
    let rend =
      switch hyphen {
      case "\u{2010}": "hyphen U+2010"
      case "\u{AD}": "hyphen U+00AD"
      default: "hyphen"
      }
    return ProfileTag(
      "lb", [Attribute(name: "break", value: "no"), Attribute(name: "rend", value: rend)])
  }

  private static let responsibility = Attribute(name: "type", value: "remarkResponsibility")

  private static let emphases = [
    "#italic": "#i", "#bold": "#b", "#small-caps": "#k", "#spaced": "#g", "#underline": "#u",
    "#superscript": "#sup", "#subscript": "#sub", "#strikethrough": "#s",
  ]

  /// The nearest element.
  private static func name(of tag: ProfileTag) -> String {
    switch tag.name {
    case "authority": "publisher"
    case "biblStruct", "biblFull": "bibl"
    case "ab": "p"
    case "graphic": "figure"
    case "desc": "head"
    case "figDesc": "p"
    case "ptr": "ref"
    case "rt": "note"
    case "licence": isReference(tag["target"] ?? "") ? "licence" : "p"
    case "emph", "mentioned", "soCalled": "hi"
    default: tag.name
    }
  }

  private static func identifierType(of tag: ProfileTag) -> String? {
    switch tag["type"] {
    case "URI", "URL": "URLWeb"
    case "DOI": "DOI"
    case "URN": "URN"
    default: nil
    }
  }

  private mutating func page(_ tag: ProfileTag) -> ProfileTag {
    pages += 1
    hasHeader = false
    let number = String(pages)
    let name = "f" + String(repeating: "0", count: max(0, 4 - number.utf8.count)) + number
    var own = ProfileTag(
      "pb",
      [Attribute(name: "xml:id", value: name), Attribute(name: "facs", value: "#" + name)])
    if let number = tag["n"] { own.attributes.append(Attribute(name: "n", value: number)) }
    return own
  }

  /// A line of the page; there may be one header for each, and none before the first page.
  private mutating func furniture(_ tag: ProfileTag) -> ProfileTag {
    var own = tag
    own["place"] = tag["place"] == "bottom" ? "bottom" : "top"
    switch tag["type"] {
    case "header" where !hasHeader: hasHeader = true
    case "pageNum": break
    case "catch", "sig", "folNum": break
    default: own["type"] = "sig"
    }
    return Self.vocabulary.fitted(own)
  }

  private func fitted(_ own: ProfileTag, from tag: ProfileTag? = nil) -> ProfileTag {
    let tag = tag ?? own
    var own = own
    switch tag.name {
    case "div": own["type"] = Self.divisionType(tag["type"])
    case "head", "trailer", "list", "ab", "ref", "stage", "quote", "lg", "rt", "ptr", "corr", "reg":
      own["type"] = nil
    case "note":
      own["place"] =
        switch tag["place"] {
        case "bottom", "foot": "foot"
        case "end", nil: "end"
        default: "left"
        }
      own["type"] = nil
    case "biblScope":
      own["unit"] = ["issue", "volume", "pages"].contains(tag["unit"]) ? tag["unit"] : "pages"
    case "title":
      let isKnown = ["main", "sub", "volume", "part"].contains(tag["type"])
      own["type"] = isKnown ? tag["type"] : tag["type"] == nil ? "main" : "sub"
    case "milestone": own["rendition"] = "#hr"
    case "gap":
      if !["insignificant", "illegible", "fm", "lost"].contains(tag["reason"]) {
        own["reason"] = nil
      }
    case "bibl", "biblStruct", "biblFull": own["type"] = nil
    case "hi", "emph", "mentioned", "soCalled", "seg":
      let names = (tag["rendition"] ?? "").split(separator: " ").map(String.init)
      let known = names.compactMap { Self.emphases[$0] }
      own.attributes = [
        Attribute(
          name: "rendition", value: known.isEmpty ? "#none" : known.joined(separator: " "))
      ]
      return own
    default: break
    }
    if tag.name == "rt" { own["place"] = "right" }
    setRenditions(of: &own)
    for name in ["corresp", "target"] {
      guard let pointer = own[name] else { continue }
      let isHidden = pointer.hasPrefix("#") && hidden.contains(String(pointer.dropFirst()))
      if isHidden || !Self.isReference(pointer) { own[name] = nil }
    }
    return Self.vocabulary.fitted(own)
  }

  /// Whether a reference is one of those that the profile takes.
  private static func isReference(_ pointer: String) -> Bool {
    ["#", "http://", "https://"].contains { pointer.hasPrefix($0) }
  }

  private static func divisionMeaning(of tag: ProfileTag) -> ProfileTag? {
    guard tag["type"] == "jArticle" else { return nil }
    var meaning = tag
    meaning["type"] = "article"
    return meaning
  }

  private static func divisionType(_ type: String?) -> String? {
    switch type {
    case "article": "jArticle"
    case "chapter": "chapter"
    default: nil
    }
  }

  /// Puts the profile's renditions for those that it has, and the names of others in `rend`.
  private func setRenditions(of tag: inout ProfileTag) {
    guard tag.name != "milestone", let value = tag["rendition"] else { return }
    var known: [String] = []
    var others: [String] = []
    for name in value.split(separator: " ") {
      switch name {
      case "#center": known.append("#c")
      case "#right": known.append("#right")
      case _ where name.hasPrefix("#indent-"):
        let halfEms = Int(name.dropFirst(8)) ?? 2
        known.append(halfEms <= 4 ? "#et" : halfEms <= 8 ? "#et2" : "#et3")
      case _ where name.hasPrefix("#"): others.append(String(name.dropFirst()))
      default: others.append(String(name))
      }
    }
    tag["rendition"] = known.isEmpty ? nil : known.joined(separator: " ")
    tag["rend"] = known.isEmpty && !others.isEmpty ? others.joined(separator: " ") : nil
  }
}
