/// What any node may carry beside its content.
public struct Attributes: Sendable, Equatable {
  /// A name unique in the document: an XML `NCName`.
  public var identifier: String?
  /// The language, where it differs from that of the node around it.
  public var language: LanguageTag?
  /// How the node was set, as names of renditions: `center`, `indent-2`.
  public var classes: [String]
  /// What has no field of its own: a foreign format's attributes by their name there.
  public var others: [Attribute]

  /// Makes attributes; without arguments, none.
  public init(
    identifier: String? = nil, language: LanguageTag? = nil, classes: [String] = [],
    others: [Attribute] = []
  ) {
    self.identifier = identifier
    self.language = language
    self.classes = classes
    self.others = others
  }

  /// No attributes.
  public static let none = Attributes()

  /// Whether there is nothing to write.
  public var isEmpty: Bool { self == .none }
}

/// A name and a value that the model has no field for.
public struct Attribute: Sendable, Equatable {
  /// The name, as the format it came from spells it.
  public var name: String
  /// The value.
  public var value: String

  /// Makes an attribute.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
