/// Where a writer's bytes go: memory, a file, a counter.
///
/// Writers gather bytes and hand them over in pieces of many kilobytes.
public protocol ByteSink: AnyObject {
  /// Takes the next bytes. Throws a `Diagnostic` of the category `inputOutput` when it cannot.
  func write(_ bytes: Span<UInt8>) throws(Diagnostic)
}

extension ByteSink {
  /// Takes the next bytes from an array.
  public func write(_ bytes: [UInt8]) throws(Diagnostic) {
    try write(bytes.span)
  }
}

/// A sink that keeps the bytes in memory.
public final class MemorySink: ByteSink {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// Makes an empty sink.
  public init() {}

  /// Appends the bytes.
  public func write(_ bytes: Span<UInt8>) throws(Diagnostic) {
    // The one safe way is byte by byte, which takes longer than writing all of a document.
    self.bytes.append(addingCapacity: bytes.count) { output in
      for index in bytes.indices { output.append(bytes[index]) }
    }
  }
}

/// A sink that keeps nothing, for a pass that only finds something out.
public final class NowhereSink: ByteSink {
  /// Makes one.
  public init() {}

  /// Forgets the bytes.
  public func write(_ bytes: Span<UInt8>) throws(Diagnostic) {}
}
