/// What is known of the file a document was read from: enough to name it and to rebuild it.
public struct SourceText: Sendable, Equatable {
  /// The file's name without its folder; `-` for standard input.
  public var name: String
  /// The file's size in bytes.
  public var byteCount: Int
  /// The SHA-256 of the file's bytes in lower-case hexadecimal (FIPS 180-4).
  public var sha256: String
  /// The character encoding it was read in.
  public var encoding: SourceEncoding
  /// Where the lines start.
  public var lines: LineTable
  /// What stands in the source and in no inline of the document, in source order.
  public var omissions: [Omission]
  /// Bytes that stood for no character in the encoding, in source order.
  public var damage: [Damage]
  /// Bytes that are not what the encoding writes for their characters, in source order.
  public var variants: [Variant]

  /// Makes a record of a source.
  public init(
    name: String, byteCount: Int, sha256: String, encoding: SourceEncoding,
    lines: LineTable = LineTable(), omissions: [Omission] = [], damage: [Damage] = [],
    variants: [Variant] = []
  ) {
    self.name = name
    self.byteCount = byteCount
    self.sha256 = sha256
    self.encoding = encoding
    self.lines = lines
    self.omissions = omissions
    self.damage = damage
    self.variants = variants
  }
}

/// The character encoding of a source and how it was found.
public struct SourceEncoding: Sendable, Equatable {
  /// The IANA name, such as `UTF-8` or `GB18030`.
  public var name: String
  /// How many bytes of byte order mark stand before the text.
  public var byteOrderMarkLength: Int
  /// Whether it was given by the user, read from a mark, or inferred from the bytes.
  public var origin: Origin
  /// How sure the choice is.
  public var confidence: Confidence

  /// Makes a record of an encoding.
  public init(
    name: String, byteOrderMarkLength: Int = 0, origin: Origin = .read,
    confidence: Confidence = .certain
  ) {
    self.name = name
    self.byteOrderMarkLength = byteOrderMarkLength
    self.origin = origin
    self.confidence = confidence
  }
}

/// A stretch of the source that is in no inline: white space, a mark of layout, a removed sign.
public struct Omission: Sendable, Equatable {
  /// Why the stretch is not in the text.
  public enum Reason: String, Sendable, CaseIterable {
    /// White space, line ends and blank lines between blocks.
    case space
    /// A form feed: the end of a page.
    case formFeed
    /// A mark whose meaning the model carries: an underscore of emphasis, a quotation's `>`.
    case notation
    /// A byte order mark inside the text, or another character without width or meaning.
    case formatting
  }

  /// The stretch, exactly as it stood.
  public var text: String
  /// Beside the string, and in half the bits, since there is an omission for each paragraph.
  private var storedStart: Int32
  /// Why it is not in the text.
  public var reason: Reason

  /// Makes an omission.
  public init(start: Int, text: String, reason: Reason) {
    storedStart = Int32(start)
    self.text = text
    self.reason = reason
  }

  /// The first byte of the stretch in the decoded text.
  public var start: Int {
    get { Int(storedStart) }
    set { storedStart = Int32(newValue) }
  }
}

/// Bytes that are no character in the source's encoding; the text has U+FFFD in their place.
public struct Damage: Sendable, Equatable {
  /// Where the U+FFFD stands, in UTF-8 bytes of the decoded text.
  public var offset: Int
  /// Where the bytes stand in the file.
  public var fileOffset: Int
  /// The bytes as they stood.
  public var bytes: [UInt8]

  /// Makes a record of damaged bytes.
  public init(offset: Int, fileOffset: Int, bytes: [UInt8]) {
    self.offset = offset
    self.fileOffset = fileOffset
    self.bytes = bytes
  }
}

/// Bytes that the encoding has a more usual form for: the text is right, but would be written
/// otherwise.
///
/// The file can be rebuilt from the text, its damage and these; damage inside of the stretch is
/// part of it.
public struct Variant: Sendable, Equatable {
  /// Where the stretch begins, in UTF-8 bytes of the decoded text.
  public var offset: Int
  /// Its length in the decoded text.
  public var length: Int
  /// The bytes as they stood.
  public var bytes: [UInt8]

  /// Makes a record of a variant.
  public init(offset: Int, length: Int, bytes: [UInt8]) {
    self.offset = offset
    self.length = length
    self.bytes = bytes
  }
}
