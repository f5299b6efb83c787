internal import GalleyCore

/// TEI simplePrint: what printed books need, without `ruby` and `biblStruct`, and without `@rend`.
struct SimplePrintRules: ProfileRules {
  /// What the schema lacks of the elements that the writer has.
  private static let lacking: Set<String> = [
    "emph", "mentioned", "soCalled", "monogr", "imprint", "analytic",
  ]

  func outcome(of tag: ProfileTag, in place: ProfilePlace) -> ProfileOutcome {
    switch tag.name {
    case "appInfo": return .hidden
    case "correction", "normalization", "hyphenation", "quotation", "punctuation", "segmentation",
      "interpretation", "schemaRef":
      return .forgotten
    default: break
    }
    if Self.lacking.contains(tag.name) { return .content }
    var own = tag.named(Self.name(of: tag))
    switch tag.name {
    case "ruby", "rb", "rt": own["type"] = tag.name
    case "affiliation", "orgName": own["type"] = "org"
    case "persName": own["type"] = "person"
    case "placeName": own["type"] = "place"
    case "name" where !["org", "person", "place"].contains(tag["type"]): own["type"] = nil
    case "biblStruct": own["type"] = nil
    case "TEI":
      own["version"] = nil
      return .anew(own)
    case "lb" where tag["rend"] != nil:
      for index in own.attributes.indices where own.attributes[index].name == "rend" {
        own.attributes[index] = Attribute(name: "rendition", value: "simple:hyphen")
      }
    default: own["rend"] = nil
    }
    return .tag(own)
  }

  func meaning(of tag: ProfileTag) -> ProfileTag? {
    guard tag.name == "lb", tag["rendition"] == "simple:hyphen" else { return nil }
    var meaning = tag
    for index in meaning.attributes.indices where meaning.attributes[index].name == "rendition" {
      meaning.attributes[index] = Attribute(name: "rend", value: "hyphen")
    }
    return meaning
  }

  /// The nearest element.
  private static func name(of tag: ProfileTag) -> String {
    switch tag.name {
    case "authority": "publisher"
    case "biblStruct": "bibl"
    case "ptr": "ref"
    case "ruby", "rb", "rt": "seg"
    case "affiliation", "persName", "orgName", "placeName": "name"
    default: tag.name
    }
  }
}
