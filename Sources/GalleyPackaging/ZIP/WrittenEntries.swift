public import GalleyCore

/// What entries of XML were found to hold when they were written.
public struct WrittenEntries<Made: Sendable>: Sendable {
  /// What was made beside each of them, in order.
  public private(set) var made: [Made] = []
  /// The tally of all text.
  public private(set) var tally = ContentTally()
  /// How many characters XML could not hold.
  public private(set) var replaced = 0
  /// The characters that there are, where that was asked for.
  public private(set) var characters = CharacterSeen()

  /// Adds what was found of the next entry.
  mutating func add(_ entry: PackedEntry<Made>) {
    made.append(entry.made)
    tally.add(entry.tally)
    replaced += entry.replaced
    if let characters = entry.characters { self.characters.formUnion(characters) }
  }
}

/// An entry that was written and deflated, ready to be put into its archive.
struct PackedEntry<Made: Sendable>: Sendable {
  var made: Made
  var tally: ContentTally
  var replaced: Int
  var characters: CharacterSeen?
  var compressed: [UInt8]
  var checksum: UInt32
  var size: Int
}

/// A sink that deflates an entry and looks at its characters where that is asked for.
final class EntrySink: ByteSink {
  private let deflater: Deflater
  /// What came in, where its characters are asked for: pieces may end within one.
  private var seen: [UInt8]?

  init(_ deflater: Deflater, seesCharacters: Bool) {
    self.deflater = deflater
    seen = seesCharacters ? [] : nil
  }

  func write(_ bytes: Span<UInt8>) throws(Diagnostic) {
    if seen != nil { bytes.withUnsafeBufferPointer { seen?.append(contentsOf: $0) } }
    try deflater.write(bytes)
  }

  /// Ends the entry.
  func finish<Made>(_ made: Made, tally: ContentTally, replaced: Int) -> PackedEntry<Made> {
    deflater.finish()
    var characters: CharacterSeen?
    if let seen {
      characters = CharacterSeen()
      characters?.add(seen.span)
    }
    return PackedEntry(
      made: made, tally: tally, replaced: replaced, characters: characters,
      compressed: deflater.compressed, checksum: deflater.checksum, size: deflater.count)
  }
}
