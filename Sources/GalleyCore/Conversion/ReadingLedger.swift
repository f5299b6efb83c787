/// The account of all characters that a reader of documents found in its file: each must be in the
/// document, or be left out for a reason that is told.
///
/// It is for formats whose files have no plain text that the document could be compared with.
public struct ReadingLedger: Sendable {
  /// Characters without regard to how they are cut into runs, or to their order.
  struct Sum: Equatable {
    private(set) var count = 0
    private var fingerprint: UInt64 = 0

    mutating func add(_ scalars: some Sequence<Unicode.Scalar>) {
      for scalar in scalars where !isWhiteSpace(scalar) {
        count += 1
        let product = (UInt64(scalar.value) ^ 0xcbf2_9ce4_8422_2325) &* 0x9E37_79B9_7F4A_7C15
        fingerprint &+= product ^ (product >> 29)
      }
    }

    mutating func add(_ other: Sum) {
      count += other.count
      fingerprint &+= other.fingerprint
    }
  }

  /// What stands in the file.
  private var found = Sum()
  /// What of it is not in the document.
  private var omitted = Sum()
  /// What is in the document and not as text in the file.
  private var generated = Sum()

  /// Makes an empty account.
  public init() {}

  /// Counts a text that stands in the file.
  public mutating func find(_ text: String) { found.add(text.unicodeScalars) }

  /// Counts a text that is left out.
  public mutating func omit(_ text: String) { omitted.add(text.unicodeScalars) }

  /// Counts what was read and is left out none the less.
  public mutating func omit(_ blocks: [Block]) {
    var sum = Sum()
    Document(divisions: [Division(kind: .text, blocks: blocks)])
      .forEachRun { sum.add($0.unicodeScalars) }
    omitted.add(sum)
  }

  /// Counts a text that the reader made: numbers, signs of notes, words from attributes.
  public mutating func generate(_ text: String) { generated.add(text.unicodeScalars) }

  /// Checks a document against the account of its reader.
  ///
  /// Throws an `internal` diagnostic where characters are missing or doubled.
  public func check(_ document: Document, file: String) throws(Diagnostic) {
    var held = Sum()
    document.forEachRun { held.add($0.unicodeScalars) }
    var left = found
    left.add(generated)
    held.add(omitted)
    guard left != held else { return }
    throw Diagnostic(
      .error, .internal, code: "loss-audit",
      "the document would not hold the characters of the file: \(left.count) expected, "
        + "\(held.count) found",
      file: file,
      hint: "this is a fault in Galley; nothing was written; please report it with the file")
  }
}
