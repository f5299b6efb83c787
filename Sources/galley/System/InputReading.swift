import GalleyCore
import GalleyPackaging
import Glibc

/// Reads the inputs.
enum InputReading {
  /// The name that stands for standard input and standard output.
  static let standardStream = "-"

  /// The largest file that is read, in bytes: no text is larger, and a device may have no end.
  static let largest = 1 << 31

  /// All bytes of a file, or of standard input.
  ///
  /// A file that is larger than `limit` is refused as soon as that is seen, with a `data`
  /// diagnostic.
  ///
  /// Throws a `noInput` diagnostic when the file cannot be opened, `inputOutput` when reading
  /// fails midway.
  static func bytes(of path: String, limit: Int = largest) throws(Diagnostic) -> [UInt8] {
    if path == standardStream { return try bytes(of: STDIN_FILENO, name: path, limit: limit) }
    let descriptor = unsafe SystemName.withPointer(path) { unsafe open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else {
      throw SystemError.last.diagnostic(
        .noInput, code: "cannot-open", "the input cannot be opened", file: path)
    }
    defer { close(descriptor) }
    return try bytes(of: descriptor, name: path, limit: limit)
  }

  private static func bytes(
    of descriptor: Int32, name: String, limit: Int
  ) throws(Diagnostic) -> [UInt8] {
    let status = FileStatus(of: descriptor)
    if status?.kind == .folder {
      throw Diagnostic(
        .error, .noInput, code: "is-folder", "the input is a folder", file: name,
        hint: "name the files in it, as in '\(PathName.join(name, "*.txt"))'")
    }
    if status?.kind == .file, status?.size ?? 0 > limit { throw tooLarge(name, limit) }
    // One byte more than the file tells of, so that its end is met without growing.
    var room = max(status?.size ?? 0, 4095) + 1
    var bytes: [UInt8] = []
    // Standard input may be a file that was read from already.
    if let status, status.kind == .file, status.size > leastPart,
      lseek(descriptor, 0, SEEK_CUR) == 0
    {
      bytes = parts(of: descriptor, size: status.size)
      room = max(1, room - bytes.count)
    }
    while true {
      let count = try read(upTo: room, from: descriptor, into: &bytes, name: name)
      if count == 0 { return bytes }
      if bytes.count > limit { throw tooLarge(name, limit) }
      room -= count
      if room == 0 { room = max(65_536, bytes.count / 2) }
    }
  }

  private static func tooLarge(_ name: String, _ limit: Int) -> Diagnostic {
    let size = limit >= 1 << 30 ? "\(limit >> 30) GiB" : "\(limit >> 20) MiB"
    return Diagnostic(
      .error, code: "too-large", "the file is larger than \(size)", file: name,
      hint: "check that it is the file you meant")
  }

  /// The least that is worth a thread of its own, in bytes.
  private static let leastPart = 1 << 20

  /// Reads the parts of a file side by side, and goes to where it ends; nothing where one of them
  /// cannot be had whole, so that the file is read from its beginning.
  private static func parts(of descriptor: Int32, size: Int) -> [UInt8] {
    // It has room for one byte more, so that the end is met without growing.
    let bytes = unsafe PartedWork.bytes(count: size, least: leastPart) { part, place in
      var done = 0
      while done < part.count {
        let count = unsafe pread(
          descriptor, place.baseAddress.map { unsafe $0 + done }, part.count - done,
          off_t(part.lowerBound + done))
        if count < 0, SystemError.last.isInterruption { continue }
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
    return lseek(descriptor, off_t(bytes.count), SEEK_SET) < 0 ? [] : bytes
  }

  /// Appends up to `room` bytes; gives back how many, 0 at the end.
  private static func read(
    upTo room: Int, from descriptor: Int32, into bytes: inout [UInt8], name: String
  ) throws(Diagnostic) -> Int {
    let start = bytes.count
    var failure: SystemError?
    var count = 0
    bytes.append(addingCapacity: room) { output in
      unsafe output.withUnsafeMutableBufferPointer { buffer, initialized in
        repeat {
          count = unsafe Glibc.read(
            descriptor, buffer.baseAddress.map { unsafe $0 + initialized }, room)
          failure = count < 0 ? .last : nil
        } while failure?.isInterruption ?? false
        initialized += max(0, count)
      }
    }
    if let failure {
      throw failure.diagnostic(
        .inputOutput, code: "read-failed", "reading stopped after \(start) bytes", file: name)
    }
    return count
  }
}
