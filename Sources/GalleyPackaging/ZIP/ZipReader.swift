public import GalleyCore

/// Reads a ZIP archive that is in memory, and trusts nothing it says.
///
/// Refused are archives that are damaged, encrypted or split, names that lead out of their folder
/// or come twice, entries that overlap, and entries that would unpack to far more than they can
/// hold (the ways of attack in CWE-409 and "A better zip bomb", Fifield 2019).
public struct ZipReader {
  /// The names of the entries in the order of the central directory; folders have none.
  public var names: [String] { records.map(\.name) }

  /// How many zeros stand behind the archive, as mailers fill files up.
  public let padding: Int

  private let bytes: [UInt8]
  private let records: [ZipRecord]
  private let positions: [String: Int]

  /// Reads the central directory and checks all of it.
  ///
  /// Throws a `data` diagnostic for what is refused.
  public init(_ bytes: [UInt8]) throws(Diagnostic) {
    self.bytes = bytes
    (records, padding) = try ZipScanner(bytes).read()
    var positions: [String: Int] = [:]
    var folded: Set<String> = []
    var total = 0
    for (position, record) in records.enumerated() {
      guard folded.insert(ZipName.folded(record.name)).inserted else {
        throw ZipTrouble.unsafe("it holds the name '\(record.name)' twice")
      }
      positions[record.name] = position
      let (sum, overflow) = total.addingReportingOverflow(record.size)
      guard !overflow, sum <= ZipLimits.totalSize, !ZipLimits.isBomb(record) else {
        throw ZipTrouble.bomb(record.name)
      }
      total = sum
    }
    self.positions = positions
  }

  /// How many bytes an entry says it holds, nil when there is none of that name.
  public func size(of name: String) -> Int? { positions[name].map { records[$0].size } }

  /// The bytes of an entry, nil when there is none of that name.
  ///
  /// Throws a `data` diagnostic when its data are damaged.
  public func entry(_ name: String) throws(Diagnostic) -> [UInt8]? {
    guard let position = positions[name] else { return nil }
    let record = records[position]
    // The scanner has made `offset` the place of the data and has checked that they lie inside.
    let held = bytes[record.offset..<record.offset + record.compressedSize]
    let content: [UInt8]?
    switch record.method {
    case .stored: content = record.size == held.count ? Array(held) : nil
    case .deflated: content = Inflater.inflate(held, size: record.size)
    }
    guard let content, Checksum.crc32(of: content) == record.checksum else {
      throw ZipTrouble.damaged("the data of the entry '\(name)' do not fit its size or checksum")
    }
    return content
  }
}

extension ZipReader {
  /// What is to be said of zeros behind the archive; nil where there are none.
  public func paddingTrouble(_ file: String?) -> Diagnostic? {
    guard padding > 0 else { return nil }
    return Diagnostic(
      .warning, code: "zip-padded",
      "\(padding) zero byte\(padding == 1 ? "" : "s") behind the end of the archive: passed over",
      file: file, hint: "mailers fill files up so; if something is missing, get the file again")
  }
}

/// How much an archive may unpack to.
enum ZipLimits {
  /// The most that all entries together may hold: 4 GiB.
  static let totalSize = 1 << 32
  /// Up to this size an entry may be packed as tightly as deflate can: 16 MiB.
  static let freeSize = 1 << 24
  /// How many times its packed size a larger entry may hold.
  ///
  /// The XML of a long book holds about 15 times as much.
  static let ratio = 200

  /// Whether an entry would unpack to more than is plausible.
  static func isBomb(_ record: ZipRecord) -> Bool {
    record.size > freeSize && record.size / ratio > record.compressedSize
  }
}

/// The diagnostics of reading archives.
enum ZipTrouble {
  static func damaged(_ what: String) -> Diagnostic {
    Diagnostic(
      .error, .data, code: "zip-damaged", "the archive is damaged: \(what)",
      hint: "get the file again, or let the program that made it write it anew")
  }

  static func unsupported(_ what: String) -> Diagnostic {
    Diagnostic(
      .error, .data, code: "zip-unsupported", "the archive cannot be read: \(what)",
      hint: "write the archive without encryption, in one part, stored or deflated")
  }

  static func unsafe(_ what: String) -> Diagnostic {
    Diagnostic(
      .error, .data, code: "zip-unsafe", "the archive is not safe to read: \(what)",
      hint: "the file was made by a faulty program, or to do harm")
  }

  static func bomb(_ name: String) -> Diagnostic {
    unsafe("the entry '\(name)' would unpack to far more than it can reasonably hold")
  }
}
