internal import GalleyCore

/// TEI Lite: the elements that most texts need, without `quote`, `ab`, `fw`, `cb`, `ruby`, `g`, and
/// without `@rendition`, for which `@rend` stands.
struct LiteRules: ProfileRules {
  private static let vocabulary = ProfileVocabulary(
    shared: "rend corresp cert resp xml:id n xml:lang xml:space source facs prev next ana",
    """
    TEI text front body back group div lg num title name term corr reg orig label:type subtype
    ref ptr:target type subtype
    teiCorpus:version type subtype
    figure graphic seg anchor trailer head list abbr cit idno bibl desc:type subtype url place level \
    status role when
    author editor:role key ref when
    date:when type subtype
    respStmt resp publisher authority
    teiHeader fileDesc titleStmt extent editionStmt edition publicationStmt
    availability:status
    licence:target when
    sourceDesc notesStmt seriesStmt pubPlace
    biblScope:unit from to
    catRef:target scheme
    note:place type subtype target
    encodingDesc projectDesc editorialDecl classDecl taxonomy category catDesc profileDesc creation \
    langUsage textClass
    language:ident usage
    keywords classCode:scheme
    revisionDesc:status
    change:who when status type
    byline dateline argument opener closer salute signed p l speaker item hi choice sic expan \
    foreign figDesc emph mentioned soCalled epigraph
    sp:who
    stage:type place
    table row cell:role rows cols type
    q:who type
    pb lb:type subtype break
    milestone:unit type subtype break
    gap:reason unit quantity
    """)

  func outcome(of tag: ProfileTag, in place: ProfilePlace) -> ProfileOutcome {
    switch tag.name {
    case "tagsDecl", "charDecl", "appInfo", "abstract": .hidden
    case "correction", "normalization", "hyphenation", "quotation", "punctuation", "segmentation",
      "interpretation", "schemaRef":
      .forgotten
    case "monogr", "imprint", "analytic": .content
    case "body" where place.parents.last == "floatingText": .content
    case "TEI": .anew(fitted(tag))
    case "quote", "floatingText", "q":
      // In a speech stands no quotation but with its source.
      place.written.last == "sp"
        ? .wrapped(fitted(tag).named("cit"), in: ProfileTag("q")) : .tag(fitted(tag))
    default:
      Self.vocabulary.has(Self.name(of: tag)) ? .tag(fitted(tag)) : .content
    }
  }

  func meaning(of tag: ProfileTag) -> ProfileTag? {
    // What is set by words is set by declared renditions.
    guard tag.name != "lb", tag["rend"] != nil else { return nil }
    var meaning = tag
    for index in meaning.attributes.indices where meaning.attributes[index].name == "rend" {
      let words = meaning.attributes[index].value.split(separator: " ")
      meaning.attributes[index] = Attribute(
        name: "rendition", value: words.map { "#" + $0 }.joined(separator: " "))
    }
    return meaning
  }

  /// The nearest element.
  private static func name(of tag: ProfileTag) -> String {
    switch tag.name {
    case "quote", "floatingText": "q"
    case "ab": "p"
    case "fw": "note"
    case "cb": "milestone"
    case "ruby", "rb", "rt", "g": "seg"
    case "measure": "num"
    case "biblStruct", "biblFull": "bibl"
    case "affiliation", "persName", "orgName", "placeName": "name"
    default: tag.name
    }
  }

  private func fitted(_ tag: ProfileTag) -> ProfileTag {
    var own = tag.named(Self.name(of: tag))
    switch tag.name {
    case "fw", "ruby", "rb", "rt", "g", "ab":
      if own.name != "p" { own["type"] = tag["type"] ?? tag.name }
    case "affiliation", "persName", "orgName", "placeName": own["type"] = tag["type"] ?? tag.name
    case "cb": own["unit"] = "column"
    case "gap":
      if tag["reason"] != "illegible" { own["reason"] = nil }
      if tag["unit"] == "chars" { own["unit"] = "char" }
    case "q", "quote", "floatingText": own["type"] = nil
    default: break
    }
    for index in own.attributes.indices where own.attributes[index].name == "rendition" {
      let words = own.attributes[index].value.split(separator: " ")
      guard words.allSatisfy({ $0.hasPrefix("#") && $0.utf8.count > 1 }) else { continue }
      own.attributes[index] = Attribute(
        name: "rend", value: words.map { String($0.dropFirst()) }.joined(separator: " "))
    }
    return Self.vocabulary.fitted(own)
  }
}
