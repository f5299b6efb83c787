internal import GalleyPackaging

/// What an element is to the text in it, as far as white space and marks go.
enum ElementClass: UInt8 {
  /// It stands in a line, and what is in it goes on in that line.
  case inline
  /// It begins and ends a line.
  case block
  /// What is in it is not the source's: a form to be read, a description.
  case beside
  /// A label, which may have a space after it that is not the text's.
  case label
  /// A note, which may have its label in an attribute.
  case note
  /// The line, page or column that begins.
  case line, page
  /// A header inside of a corpus, which is none of the text.
  case header
  /// A character that has a declaration.
  case character

  /// The class of each name of a file.
  static func table(of names: [String]) -> [ElementClass] { names.map { classes[$0] ?? .inline } }

  private static let classes: [String: ElementClass] = {
    var classes: [String: ElementClass] = [
      "label": .label, "note": .note, "lb": .line, "pb": .page, "cb": .page, "gb": .page,
      "g": .character, "teiHeader": .header,
    ]
    for name in ["corr", "reg", "expan", "figDesc", "desc"] { classes[name] = .beside }
    for name in blocks { classes[name] = .block }
    return classes
  }()

  private static let blocks = [
    "ab", "address", "addrLine", "argument", "back", "biblFull", "biblStruct", "body", "byline",
    "camera", "caption", "castGroup", "castItem", "castList", "cell", "cit", "closer", "dateline",
    "div", "div1", "div2", "div3", "div4", "div5", "div6", "div7",
    "docImprint", "docTitle", "eg", "egXML", "entry", "epigraph", "epilogue",
    "figure", "floatingText", "front", "fw", "group", "head", "headItem", "headLabel",
    "imprimatur", "item", "l", "lg", "list", "listBibl", "listPerson", "listPlace", "notatedMusic",
    "opener", "p", "performance", "postscript", "prologue", "quote", "row", "salute", "set",
    "signed", "sp", "speaker", "stage", "table", "text", "titlePage", "titlePart", "trailer",
    "view", "bibl",
  ]
}
