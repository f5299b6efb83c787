internal import GalleyCore

/// A customization of TEI that a file is written for: a schema with fewer elements than all.
///
/// The writer writes TEI as a whole; what the schema of a profile lacks is put in other words on
/// the way out (`ProfileSink`), with marks that tell what it was. So what is read from any profile
/// is the same document, and each of them gives the source back.
enum TEIProfile: String, Sendable, CaseIterable {
  /// The whole of TEI.
  case all
  /// TEI Lite.
  case lite
  /// TEI simplePrint.
  case simplePrint = "simpleprint"
  /// The base format of the Deutsches Textarchiv (DTABf).
  case dta

  /// Where its schema is.
  var schema: StaticString {
    switch self {
    case .all: "https://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng"
    case .lite: "https://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_lite.rng"
    case .simplePrint:
      "https://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_simplePrint.rng"
    case .dta: "https://www.deutschestextarchiv.de/basisformat.rng"
    }
  }

  /// What it puts in place of what its schema lacks; nil for the whole of TEI.
  ///
  /// `anchors` are the identifiers of places that are elements only where the schema has one.
  func rules(anchors: Set<String> = []) -> (any ProfileRules)? {
    switch self {
    case .all: nil
    case .lite: LiteRules()
    case .simplePrint: SimplePrintRules()
    case .dta: DTARules(hidden: anchors)
    }
  }
}

/// What a profile puts in place of the elements and attributes its schema lacks.
protocol ProfileRules: Sendable {
  /// What becomes of an element at its place.
  mutating func outcome(of tag: ProfileTag, in place: ProfilePlace) -> ProfileOutcome

  /// The element that one of the profile stands for where no mark tells it; nil where it stands
  /// for itself.
  func meaning(of tag: ProfileTag) -> ProfileTag?
}

extension ProfileRules {
  func meaning(of tag: ProfileTag) -> ProfileTag? { nil }
}

/// Where an element stands.
struct ProfilePlace: Sendable {
  /// The elements it is in as TEI has them, the nearest last.
  var parents: [String] = []
  /// The elements it is in as they are written, the nearest last.
  var written: [String] = []
}

/// What becomes of an element in a profile.
enum ProfileOutcome {
  /// It is written by this tag, which may be its own.
  case tag(ProfileTag)
  /// It is written by this tag, and nothing reads what it was.
  case anew(ProfileTag)
  /// It is written by this tag, with one more element in it around its content.
  case wrapped(ProfileTag, in: ProfileTag)
  /// Its content is written without it; marks tell where it was.
  case content
  /// Its content is written without it, and nothing reads that it was there.
  case forgotten
  /// It becomes marks, with all that is in it.
  case hidden
}

/// A start tag.
struct ProfileTag: Sendable, Equatable {
  /// The name.
  var name: String
  /// The attributes.
  var attributes: [Attribute]

  /// Makes a tag.
  init(_ name: String, _ attributes: [Attribute] = []) {
    self.name = name
    self.attributes = attributes
  }

  /// The value of an attribute.
  subscript(name: String) -> String? {
    get { attributes.first { $0.name == name }?.value }
    set {
      let place = attributes.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): attributes[place].value = value
      case (let place?, nil): attributes.remove(at: place)
      case (nil, let value?): attributes.append(Attribute(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  /// The same tag with another name.
  func named(_ name: String) -> ProfileTag { ProfileTag(name, attributes) }

  /// The same tag without any attributes but these.
  func keeping(_ names: [String]) -> ProfileTag {
    ProfileTag(name, attributes.filter { names.contains($0.name) })
  }
}
