public import GalleyCore

/// Writes a ZIP archive, entry after entry, as EPUB and Office Open XML want it.
///
/// The same entries give the same bytes: each has the date 1980-01-01 00:00, its checksum and
/// sizes in the local header, no data descriptor and no extra field but those of ZIP64, which
/// come only where they must. Names in UTF-8. Entries are deflated in blocks on all processors while
/// the next are written; the blocks, and so the bytes, do not depend on how many processors there
/// are.
public final class ZipWriter {
  private let sink: any ByteSink
  private let level: Int
  private let queue: DeflateQueue
  private var entries: [ZipEntry] = []
  private var records: [ZipRecord] = []
  private var names: Set<String> = []
  private var offset = 0
  private var isFinished = false

  /// Begins an archive; `level` is zlib's, from 0 for none to 9 for the smallest file.
  public init(to sink: any ByteSink, level: Int = 6) {
    self.sink = sink
    self.level = level
    queue = DeflateQueue(level: level)
  }

  /// Adds an entry whose bytes stand in the archive as they are.
  ///
  /// Throws an `internal` diagnostic for a name that is doubled or unsafe, and what the sink
  /// throws, also for entries before it.
  public func addStored(_ name: String, _ bytes: [UInt8]) throws(Diagnostic) {
    try claim(name)
    try add(ZipEntry(name: name, content: .stored(bytes)))
  }

  /// Adds an entry deflated, or stored where deflating does not make it smaller.
  ///
  /// Throws as `addStored` does.
  public func addDeflated(_ name: String, _ bytes: [UInt8]) throws(Diagnostic) {
    try claim(name)
    try add(ZipEntry(name: name, content: .deflated(queue.add(bytes), else: bytes)))
  }

  /// Adds an entry of XML that is deflated while `body` writes it, and while the next are written.
  ///
  /// Gives back the tally of its text and the number of characters XML could not hold. Throws what
  /// `body` throws, and as `addStored` does.
  @discardableResult
  public func addXML(
    _ name: String, _ body: (inout XMLWriter) throws(Diagnostic) -> Void
  ) throws(Diagnostic) -> (tally: ContentTally, replaced: Int) {
    try claim(name)
    let sink = BlockSink(queue)
    var xml = try XMLWriter(to: sink)
    try body(&xml)
    let result = (tally: xml.tally, replaced: xml.replacedCharacters)
    try xml.finish()
    try add(ZipEntry(name: name, content: .deflated(sink.finish(), else: nil)))
    return result
  }

  /// Adds entries of XML in the order of their names, which are written and deflated on all
  /// processors.
  ///
  /// `body` is given the place of a name and may be called for several at a time. The bytes are
  /// those of one `addXML` after the other. `seesCharacters` where it is to be told which
  /// characters there are. Throws what `body` throws, and as `addStored` does.
  public func addXML<Made: Sendable>(
    _ names: [String], seesCharacters: Bool = false,
    _ body: @escaping @Sendable (Int, inout XMLWriter) throws(Diagnostic) -> Made
  ) throws(Diagnostic) -> WrittenEntries<Made> {
    for name in names { try claim(name) }
    // Nothing that comes now has to wait for what came before.
    try placeAll()
    var written = WrittenEntries<Made>()
    let level = level
    let work = OrderedWork(names.count) { (index) throws(Diagnostic) in
      let buffer = ByteBuffer()
      var xml = try XMLWriter(to: buffer)
      let made = try body(index, &xml)
      let (tally, replaced) = (xml.tally, xml.replacedCharacters)
      try xml.finish()
      return WrittenEntry(
        made: made, tally: tally, replaced: replaced,
        characters: seesCharacters ? CharacterSeen(in: buffer.bytes) : nil,
        packed: PackedBytes(buffer.bytes, level: level))
    }
    try work.run { (index, entry) throws(Diagnostic) in
      try add(ZipEntry(name: names[index], content: .packed(entry.packed)))
      written.add(entry)
    }
    return written
  }

  /// Writes the central directory; nothing may be added after it.
  ///
  /// Throws what the sink throws.
  public func finish() throws(Diagnostic) {
    isFinished = true
    try placeAll()
    let directoryOffset = offset
    var bytes: [UInt8] = []
    for record in records {
      bytes += record.centralHeader
      if bytes.count >= 1 << 16 {
        try write(bytes)
        bytes = []
      }
    }
    bytes += ZipEnd.records(
      count: records.count, directoryOffset: directoryOffset,
      directorySize: offset + bytes.count - directoryOffset)
    try write(bytes)
  }

  private func claim(_ name: String) throws(Diagnostic) {
    var problem = ZipName.problem(with: name)
    if isFinished { problem = "the archive has its directory already" }
    if problem == nil, !names.insert(ZipName.folded(name)).inserted {
      problem = "it is there already"
    }
    guard let problem else { return }
    throw Diagnostic(
      .error, .internal, code: "zip-name", "no entry may have the name '\(name)': \(problem)",
      hint: "this is a fault in Galley; please report it with the file")
  }

  /// Takes an entry on, and writes those that are ready.
  private func add(_ entry: ZipEntry) throws(Diagnostic) {
    entries.append(entry)
    let ready = entries.prefix { $0.isReady }.count
    for entry in entries[..<ready] { try place(entry) }
    entries.removeFirst(ready)
  }

  private func placeAll() throws(Diagnostic) {
    for entry in entries { try place(entry) }
    entries = []
  }

  private func place(_ entry: ZipEntry) throws(Diagnostic) {
    let (record, pieces) = try entry.placed(at: offset, by: queue)
    try write(record.localHeader)
    for piece in pieces { try write(piece) }
    records.append(record)
  }

  private func write(_ bytes: [UInt8]) throws(Diagnostic) {
    try sink.write(bytes)
    offset += bytes.count
  }
}
