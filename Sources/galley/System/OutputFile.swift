import GalleyCore
import Glibc

/// An output in the making: a temporary file beside the place it will have.
///
/// It gets its name when `finish()` and then `publish()` of what that gives back have succeeded;
/// until then the file of that name stays what it was. A link is followed: the file it leads to is
/// replaced. What cannot be replaced (standard output, a device, a pipe) is written in one go at
/// the end, so that nothing of a failed conversion gets there either.
final class OutputFile: ByteSink {
  /// The path the user gave.
  let path: String
  private let place: OutputPlace
  private var buffer: [UInt8] = []
  private var size = 0

  /// How many bytes are gathered before they are written.
  private static let bufferSize = 256 * 1024

  /// Makes the temporary file.
  ///
  /// Throws a `cannotCreate` diagnostic.
  init(path: String) throws(Diagnostic) {
    self.path = path
    place = try OutputPlace(path: path)
  }

  /// Takes the next bytes.
  ///
  /// Throws an `inputOutput` diagnostic.
  func write(_ bytes: Span<UInt8>) throws(Diagnostic) {
    unsafe bytes.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
    size += bytes.count
    if case .temporary(let file, _) = place, buffer.count >= Self.bufferSize {
      try Descriptor.write(buffer, to: file.descriptor, path: path)
      buffer.removeAll(keepingCapacity: true)
    }
  }

  /// Ends the writing, with the output still nameless.
  ///
  /// Throws an `inputOutput` diagnostic; then the temporary file is gone.
  func finish() throws(Diagnostic) -> FinishedOutput {
    switch place {
    case .stream:
      return FinishedOutput(path: path, size: size, content: .bytes(buffer))
    case .temporary(let file, let target):
      do throws(Diagnostic) {
        try Descriptor.write(buffer, to: file.descriptor, path: path)
      } catch {
        discard()
        throw error
      }
      do throws(Diagnostic) {
        try Descriptor.close(file.descriptor, path: path)
      } catch {
        file.remove()
        throw error
      }
      return FinishedOutput(path: path, size: size, content: .file(file, target: target))
    }
  }

  /// Takes back the temporary file of an output that failed.
  func discard() {
    guard case .temporary(let file, _) = place else { return }
    close(file.descriptor)
    file.remove()
  }
}

/// An output that is complete and waits for its name.
struct FinishedOutput: Sendable {
  fileprivate enum Content: Sendable {
    case bytes([UInt8])
    case file(TemporaryFile, target: String)
  }

  /// The path the user gave.
  let path: String
  /// How many bytes it has.
  let size: Int
  fileprivate let content: Content

  /// Whether publishing means to write, which may fail midway, and not only to give a name.
  var isStream: Bool { if case .bytes = content { true } else { false } }

  /// Gives the output its name.
  ///
  /// Throws a `cannotCreate` or an `inputOutput` diagnostic; then it is still to be taken back.
  func publish() throws(Diagnostic) {
    switch content {
    case .bytes(let bytes): try stream(bytes)
    case .file(let file, let target):
      do throws(SystemError) {
        try file.rename(to: target)
      } catch {
        throw error.diagnostic(
          .cannotCreate, code: "cannot-create", "the output cannot get its name", file: path)
      }
    }
  }

  /// Takes it back.
  func discard() {
    if case .file(let file, _) = content { file.remove() }
  }

  private func stream(_ bytes: [UInt8]) throws(Diagnostic) {
    if path == InputReading.standardStream {
      return try Descriptor.write(bytes, to: STDOUT_FILENO, path: path)
    }
    let descriptor = unsafe SystemName.withPointer(path) { unsafe open($0, O_WRONLY | O_CLOEXEC) }
    guard descriptor >= 0 else {
      throw SystemError.last.diagnostic(
        .cannotCreate, code: "cannot-create", "the output cannot be opened", file: path)
    }
    try Descriptor.write(bytes, to: descriptor, path: path)
    try Descriptor.close(descriptor, path: path)
  }
}
