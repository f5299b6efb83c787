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
  mutating func add(_ entry: WrittenEntry<Made>) {
    made.append(entry.made)
    tally.add(entry.tally)
    replaced += entry.replaced
    if let characters = entry.characters { self.characters.formUnion(characters) }
  }
}

/// An entry that was written and deflated, ready to be put into its archive.
struct WrittenEntry<Made: Sendable>: Sendable {
  var made: Made
  var tally: ContentTally
  var replaced: Int
  var characters: CharacterSeen?
  var packed: PackedBytes
}

/// Bytes that were deflated at once, in the same blocks as by a queue.
struct PackedBytes: Sendable {
  /// The blocks.
  private(set) var pieces: [[UInt8]] = []
  /// The CRC-32 of all bytes.
  let checksum: UInt32
  /// How many came in.
  let size: Int

  /// Deflates bytes.
  init(_ bytes: [UInt8], level: Int) {
    checksum = Checksum.crc32(of: bytes)
    size = bytes.count
    for start in stride(from: 0, to: max(1, bytes.count), by: DeflateQueue.blockSize) {
      let end = min(bytes.count, start + DeflateQueue.blockSize)
      pieces.append(
        Deflater.deflate(
          bytes[start..<end], after: bytes[..<start].suffix(Deflater.window),
          isLast: end == bytes.count, level: level))
    }
  }
}

/// A sink that keeps bytes in memory, copied in pieces.
final class ByteBuffer: ByteSink {
  private(set) var bytes: [UInt8] = []

  func write(_ bytes: Span<UInt8>) throws(Diagnostic) {
    bytes.withUnsafeBufferPointer { self.bytes.append(contentsOf: $0) }
  }
}
