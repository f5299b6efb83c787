extension Identifier {
  /// An identifier as a person writes it: `urn:isbn:…`, `doi:…`, `https://doi.org/…`, `ISBN 978…`,
  /// a URL, or a name of the person's own, which gets the scheme `ID`.
  ///
  /// With a `scheme`, its own prefixes are taken off.
  public init(written text: String, scheme: String? = nil) {
    let lower = text.lowercased()
    for (prefix, found) in Self.prefixes where lower.hasPrefix(prefix) {
      guard scheme == nil || scheme == found else { continue }
      let value = text.dropFirst(prefix.count).drop { $0 == " " || $0 == ":" }
      self.init(scheme: found, value: String(value))
      return
    }
    if let scheme {
      self.init(scheme: scheme, value: text)
    } else if lower.hasPrefix("urn:") {
      self.init(scheme: "URN", value: text)
    } else if let check = IdentifierCheck.isbn(text), check == .right, text.utf8.count >= 10 {
      self.init(scheme: "ISBN", value: text)
    } else {
      self.init(scheme: text.contains(":") ? "URI" : "ID", value: text)
    }
  }

  private static let prefixes = [
    ("urn:isbn:", "ISBN"), ("isbn-13", "ISBN"), ("isbn-10", "ISBN"), ("isbn:", "ISBN"),
    ("isbn ", "ISBN"), ("urn:issn:", "ISSN"), ("issn:", "ISSN"), ("issn ", "ISSN"),
    ("urn:uuid:", "UUID"), ("https://doi.org/", "DOI"), ("http://doi.org/", "DOI"),
    ("https://dx.doi.org/", "DOI"), ("http://dx.doi.org/", "DOI"), ("doi:", "DOI"),
  ]

  /// What is wrong with the value by the rules of its scheme, with what to do; nil where nothing
  /// is, or nothing can be told.
  public var problem: (message: String, hint: String)? {
    switch scheme.uppercased() {
    case "ISBN":
      switch IdentifierCheck.isbn(value) {
      case .right: nil
      case .wrongDigit(let digit):
        (
          "the ISBN '\(value)' is wrong: its check digit should be \(digit)",
          "compare it with the book; one of its digits is not as printed"
        )
      case nil: ("'\(value)' is no ISBN", "an ISBN has 10 or 13 digits")
      }
    case "ISSN":
      switch IdentifierCheck.issn(value) {
      case .right: nil
      case .wrongDigit(let digit):
        (
          "the ISSN '\(value)' is wrong: its check digit should be \(digit)",
          "compare it with the journal; one of its digits is not as printed"
        )
      case nil: ("'\(value)' is no ISSN", "an ISSN has eight digits, as in 2049-3630")
      }
    case "DOI":
      IdentifierCheck.isDOI(value)
        ? nil : ("'\(value)' is no DOI", "a DOI begins with '10.', as in 10.1000/182")
    case "URN":
      IdentifierCheck.isURN(value)
        ? nil : ("'\(value)' is no URN", "a URN is urn:SCHEME:NAME, as in urn:nbn:de:101:1-2")
    case "UUID":
      IdentifierCheck.isUUID(value)
        ? nil : ("'\(value)' is no UUID", "a UUID has 32 hexadecimal digits in five groups")
    case "URI":
      IdentifierCheck.isURI(value)
        ? nil : ("'\(value)' is no address", "write it whole, as in https://example.org/page")
    default: nil
    }
  }
}
