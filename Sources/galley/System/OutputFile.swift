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
    if case .temporary(let descriptor, _, _) = place, buffer.count >= Self.bufferSize {
      try Descriptor.write(buffer, to: descriptor, path: path)
      buffer.removeAll(keepingCapacity: true)
    }
  }

  /// Ends the writing, with the output still nameless.
  ///
  /// Throws an `inputOutput` diagnostic.
  func finish() throws(Diagnostic) -> FinishedOutput {
    switch place {
    case .stream:
      return FinishedOutput(path: path, size: size, content: .bytes(buffer))
    case .temporary(let descriptor, let temporary, let target):
      let finished = FinishedOutput(
        path: path, size: size, content: .temporary(temporary, target: target))
      do throws(Diagnostic) {
        try Descriptor.write(buffer, to: descriptor, path: path)
      } catch {
        discard()
        throw error
      }
      do throws(Diagnostic) {
        try Descriptor.close(descriptor, path: path)
      } catch {
        finished.discard()
        throw error
      }
      return finished
    }
  }

  /// Takes back the temporary file of an output that failed.
  func discard() {
    guard case .temporary(let descriptor, let temporary, let target) = place else { return }
    close(descriptor)
    FinishedOutput(path: path, size: 0, content: .temporary(temporary, target: target)).discard()
  }
}

/// An output that is complete and waits for its name.
struct FinishedOutput: Sendable {
  fileprivate enum Content: Sendable {
    case bytes([UInt8])
    case temporary(String, target: String)
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
  /// Throws a `cannotCreate` or an `inputOutput` diagnostic.
  func publish() throws(Diagnostic) {
    switch content {
    case .bytes(let bytes):
      let descriptor =
        path == InputReading.standardStream
        ? STDOUT_FILENO : unsafe open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw SystemError.last.diagnostic(
          .cannotCreate, code: "cannot-create", "the output cannot be opened", file: path)
      }
      try Descriptor.write(bytes, to: descriptor, path: path)
      if descriptor != STDOUT_FILENO { try Descriptor.close(descriptor, path: path) }
    case .temporary(let temporary, let target):
      guard unsafe rename(temporary, target) == 0 else {
        throw SystemError.last.diagnostic(
          .cannotCreate, code: "cannot-create", "the output cannot get its name", file: path)
      }
      Interruption.temporaryEnds()
    }
  }

  /// Takes it back.
  func discard() {
    guard case .temporary(let temporary, _) = content else { return }
    unsafe unlink(temporary)
    Interruption.temporaryEnds()
  }
}
