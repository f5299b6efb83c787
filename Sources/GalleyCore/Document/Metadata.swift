/// What is known of a text: one record for `dc:*`, `docProps` and the `teiHeader`.
public struct Metadata: Sendable, Equatable {
  /// The titles, the main title first.
  public var titles: [Field<String>] = []
  /// The subtitle.
  public var subtitle: Field<String>?
  /// The main title as it is sorted, where that is not as it reads.
  public var titleSort: Field<String>?
  /// Who made the text, in the order they are named.
  public var creators: [Field<Creator>] = []
  /// The date of the text as W3C-DTF: `2022`, `2022-11-30`.
  public var date: Field<String>?
  /// The languages, that of most of the text first.
  public var languages: [Field<LanguageTag>] = []
  /// Who publishes what is written.
  public var publisher: Field<String>?
  /// Where that is published.
  public var place: Field<String>?
  /// When that is published, as W3C-DTF; the text itself may be older.
  public var issued: Field<String>?
  /// Which edition it is, in words.
  public var edition: Field<String>?
  /// The series it is a part of.
  public var series: Field<Series>?
  /// The newspaper, journal or book the text was first printed in.
  public var sourcePublication: Field<String>?
  /// The number of the newspaper or journal it was printed in.
  public var sourceIssue: Field<String>?
  /// The page or pages it was printed on.
  public var sourcePage: Field<String>?
  /// Who holds the rights, or the licence in words.
  public var rights: Field<String>?
  /// The address of the licence.
  public var licence: Field<String>?
  /// ISBN, DOI, UUID, URL and the like.
  public var identifiers: [Field<Identifier>] = []
  /// What it is about.
  public var subjects: [Field<String>] = []
  /// A summary.
  public var description: Field<String>?

  /// Makes an empty record.
  public init() {}
}

/// A value of the metadata with where it comes from.
public struct Field<Value: Sendable & Equatable>: Sendable, Equatable {
  /// The value.
  public var value: Value
  /// Given, read from the text, or guessed.
  public var origin: Origin
  /// Who says so, where that is known.
  public var authority: Authority?
  /// Where in the source it stands, when it was read there.
  public var source: SourceRange?
  /// How sure it is.
  public var confidence: Confidence

  /// Makes a field.
  public init(
    _ value: Value, origin: Origin = .given, source: SourceRange? = nil,
    confidence: Confidence = .certain, authority: Authority? = nil
  ) {
    self.value = value
    self.origin = origin
    self.authority = authority
    self.source = source
    self.confidence = confidence
  }
}

/// Somebody who made a text, or a part of it.
public struct Creator: Sendable, Equatable {
  /// The name as it is printed.
  public var name: String
  /// The name as it is sorted, where it is known.
  public var sortName: String?
  /// The role as a MARC relator code: `aut`, `edt`, `trl`.
  public var role: String
  /// What the text says of the person: an office, a place.
  public var affiliation: String?

  /// Makes a creator; an author unless another role is given.
  public init(
    name: String, sortName: String? = nil, role: String = "aut", affiliation: String? = nil
  ) {
    self.name = name
    self.sortName = sortName
    self.role = role
    self.affiliation = affiliation
  }
}

/// A name by which a text is known.
public struct Identifier: Sendable, Equatable {
  /// The scheme in capitals: `ISBN`, `DOI`, `UUID`, `URI`.
  public var scheme: String
  /// The value, without the scheme.
  public var value: String

  /// Makes an identifier.
  public init(scheme: String, value: String) {
    self.scheme = scheme
    self.value = value
  }
}

/// A series of books and a place in it.
public struct Series: Sendable, Equatable {
  /// What it is called.
  public var name: String
  /// The number in it, as it is printed.
  public var position: String?

  /// Makes a series.
  public init(name: String, position: String? = nil) {
    self.name = name
    self.position = position
  }
}
