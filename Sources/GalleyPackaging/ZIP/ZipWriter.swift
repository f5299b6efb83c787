public import GalleyCore

/// Writes a ZIP archive, entry after entry, as EPUB and Office Open XML want it.
///
/// The same entries give the same bytes: each has the date 1980-01-01 00:00, its checksum and
/// sizes in the local header, no data descriptor and no extra field but those of ZIP64, which
/// come only where they must. Names in UTF-8.
public final class ZipWriter {
  private let sink: any ByteSink
  private let level: Int
  private var records: [ZipRecord] = []
  private var names: Set<String> = []
  private var offset = 0
  private var isFinished = false

  /// Begins an archive; `level` is zlib's, from 0 for none to 9 for the smallest file.
  public init(to sink: any ByteSink, level: Int = 6) {
    self.sink = sink
    self.level = level
  }

  /// Adds an entry whose bytes stand in the archive as they are.
  ///
  /// Throws an `internal` diagnostic for a name that is doubled or unsafe, and what the sink
  /// throws.
  public func addStored(_ name: String, _ bytes: [UInt8]) throws(Diagnostic) {
    try claim(name)
    try add(name, .stored, Checksum.crc32(of: bytes), size: bytes.count, held: bytes)
  }

  /// Adds an entry deflated, or stored where deflating does not make it smaller.
  ///
  /// Throws as `addStored` does.
  public func addDeflated(_ name: String, _ bytes: [UInt8]) throws(Diagnostic) {
    try claim(name)
    let deflater = Deflater(level: level)
    try deflater.write(bytes)
    deflater.finish()
    let isSmaller = deflater.compressed.count < bytes.count
    try add(
      name, isSmaller ? .deflated : .stored, deflater.checksum, size: bytes.count,
      held: isSmaller ? deflater.compressed : bytes)
  }

  /// Adds an entry of XML that is deflated while `body` writes it.
  ///
  /// Gives back the tally of its text and the number of characters XML could not hold. Throws
  /// what `body` throws, and as `addStored` does.
  @discardableResult
  public func addXML(
    _ name: String, _ body: (inout XMLWriter) throws(Diagnostic) -> Void
  ) throws(Diagnostic) -> (tally: ContentTally, replaced: Int) {
    try claim(name)
    let deflater = Deflater(level: level)
    var xml = try XMLWriter(to: deflater)
    try body(&xml)
    let result = (tally: xml.tally, replaced: xml.replacedCharacters)
    try xml.finish()
    deflater.finish()
    try add(
      name, .deflated, deflater.checksum, size: deflater.count, held: deflater.compressed)
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
    var written = WrittenEntries<Made>()
    let level = level
    let work = OrderedWork(names.count) { (index) throws(Diagnostic) in
      let entry = EntrySink(Deflater(level: level), seesCharacters: seesCharacters)
      var xml = try XMLWriter(to: entry)
      let made = try body(index, &xml)
      let (tally, replaced) = (xml.tally, xml.replacedCharacters)
      try xml.finish()
      return entry.finish(made, tally: tally, replaced: replaced)
    }
    try work.run { (index, entry) throws(Diagnostic) in
      try add(
        names[index], .deflated, entry.checksum, size: entry.size, held: entry.compressed)
      written.add(entry)
    }
    return written
  }

  /// Writes the central directory; nothing may be added after it.
  ///
  /// Throws what the sink throws.
  public func finish() throws(Diagnostic) {
    isFinished = true
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

  private func add(
    _ name: String, _ method: ZipRecord.Method, _ checksum: UInt32, size: Int, held: [UInt8]
  ) throws(Diagnostic) {
    let record = ZipRecord(
      name: name, method: method, checksum: checksum, compressedSize: held.count, size: size,
      offset: offset)
    try write(record.localHeader)
    try write(held)
    records.append(record)
  }

  private func write(_ bytes: [UInt8]) throws(Diagnostic) {
    try sink.write(bytes)
    offset += bytes.count
  }
}
