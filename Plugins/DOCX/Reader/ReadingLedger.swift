import GalleyCore

/// The account of all characters of the parts that were read: each must be in the document, or be
/// left out for a reason that is told.
struct ReadingLedger {
  /// Characters without regard to how they are cut into runs, or to their order.
  struct Sum: Equatable {
    var count = 0
    private var fingerprint: UInt64 = 0

    /// Adds the characters of a text that are no white space, `sign` times.
    mutating func add(_ text: String) {
      for scalar in text.unicodeScalars where !isWhiteSpace(scalar) {
        count += 1
        fingerprint &+= Self.mix(scalar)
      }
    }

    mutating func add(_ run: borrowing TextRun) {
      for scalar in run.unicodeScalars where !isWhiteSpace(scalar) {
        count += 1
        fingerprint &+= Self.mix(scalar)
      }
    }

    mutating func add(_ other: Sum) {
      count += other.count
      fingerprint &+= other.fingerprint
    }

    private static func mix(_ scalar: Unicode.Scalar) -> UInt64 {
      let product = (UInt64(scalar.value) ^ 0xcbf2_9ce4_8422_2325) &* 0x9E37_79B9_7F4A_7C15
      return product ^ (product >> 29)
    }
  }

  /// What stands in the file.
  private(set) var found = Sum()
  /// What of it is not in the document.
  private(set) var omitted = Sum()
  /// What is in the document and not as text in the file: numbers, tabs, symbols.
  private(set) var generated = Sum()

  /// Counts a text that is left out.
  mutating func omit(_ text: String) { omitted.add(text) }

  /// Counts a text that the reader made.
  mutating func generate(_ text: String) { generated.add(text) }

  /// Counts the characters of a node, of alternatives those of the one that is read; gives back
  /// those that stand where no text can, and are not read.
  @discardableResult
  mutating func count(_ tree: PartTree, in node: Int) -> String {
    var inner = node + 1
    let end = tree.next(node)
    var stray = ""
    while inner < end {
      switch tree.tag(inner) {
      case .text, .deletedText, .mathText: found.add(tree.text(of: inner))
      case .paragraphProperties, .runProperties, .tableProperties, .rowProperties, .cellProperties,
        .structuredProperties, .section:
        for place in inner..<tree.next(inner) {
          switch tree.tag(place) {
          case .text, .deletedText, .mathText: stray += tree.text(of: place)
          default: break
          }
        }
        inner = tree.next(inner)
        continue
      case .alternate:
        if let branch = AlternateContent.branch(of: inner, in: tree) {
          stray += count(tree, in: branch)
        }
        inner = tree.next(inner)
        continue
      default: break
      }
      inner += 1
    }
    return stray
  }
}

/// The proof that no character of a file went missing in silence, run on every reading.
enum ReadingAudit {
  /// Checks a document against the account of its reader.
  ///
  /// Throws an `internal` diagnostic where characters are missing or doubled.
  static func check(
    _ document: Document, _ reader: StoryReader, file: String
  ) throws(Diagnostic) {
    var held = ReadingLedger.Sum()
    document.forEachRun { held.add($0) }
    let ledger = reader.ledger
    var left = ledger.found
    left.add(ledger.generated)
    held.add(ledger.omitted)
    guard left != held else { return }
    throw Diagnostic(
      .error, .internal, code: "loss-audit",
      "the document would not hold the characters of the file: \(left.count) expected, "
        + "\(held.count) found",
      file: file,
      hint: "this is a fault in Galley; nothing was written; please report it with the file")
  }
}
