/// What any node may carry beside its content.
///
/// Most nodes carry nothing, and a text of short paragraphs has hundreds of thousands of them: so
/// what is carried stands in a box, and nothing takes no more than a word.
public struct Attributes: Sendable, Equatable {
  private var box: Box

  private indirect enum Box: Sendable, Equatable {
    case nothing
    case fields(Fields)
  }

  private struct Fields: Sendable, Equatable {
    var identifier: String?
    var language: LanguageTag?
    var classes: [String] = []
    var others: [Attribute] = []
  }

  /// Makes attributes; without arguments, none.
  public init(
    identifier: String? = nil, language: LanguageTag? = nil, classes: [String] = [],
    others: [Attribute] = []
  ) {
    box = .nothing
    fields = Fields(identifier: identifier, language: language, classes: classes, others: others)
  }

  /// No attributes.
  public static let none = Attributes()

  /// Whether there is nothing to write.
  public var isEmpty: Bool { if case .nothing = box { true } else { false } }

  /// A name unique in the document: an XML `NCName`.
  public var identifier: String? {
    get { fields.identifier }
    set { fields.identifier = newValue }
  }

  /// The language, where it differs from that of the node around it.
  public var language: LanguageTag? {
    get { fields.language }
    set { fields.language = newValue }
  }

  /// How the node was set, as names of renditions: `center`, `indent-2`.
  public var classes: [String] {
    get { fields.classes }
    set { fields.classes = newValue }
  }

  /// What has no field of its own: a foreign format's attributes by their name there.
  public var others: [Attribute] {
    get { fields.others }
    set { fields.others = newValue }
  }

  /// There is a box only for something.
  private var fields: Fields {
    get { if case .fields(let fields) = box { fields } else { Fields() } }
    set { box = newValue == Fields() ? .nothing : .fields(newValue) }
  }
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
