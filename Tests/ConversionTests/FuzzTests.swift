import GalleyCore
import GalleyTestSupport
import Testing

/// Whatever the bytes are, the program does not crash, loses nothing and writes what parses.
///
/// `FUZZ_ROUNDS=N` in the environment tries N seeds of each kind.
@Suite("Fuzzing")
struct FuzzTests {
  /// How many seeds of each kind are tried.
  static let rounds = Shell.run("echo ${FUZZ_ROUNDS:-60}", in: "/").lines.first.flatMap(UInt64.init)

  @Test(arguments: FuzzInput.allCases)
  func anyBytesBecomeWholeDocuments(kind: FuzzInput) throws {
    for seed in 0..<(Self.rounds ?? 60) {
      let bytes = kind.bytes(seed: seed)
      do throws(Diagnostic) {
        let result = try AllFormats.convert(bytes)
        for (format, file) in result.files {
          do throws(Diagnostic) {
            try AllFormats.requireWellFormed(file, format: format)
          } catch {
            Issue.record("\(kind.rawValue), seed \(seed): \(format) is broken: \(error.text)")
          }
        }
      } catch {
        // Not being text is a fair answer; a fault of Galley's own is not.
        #expect(error.category == .data, "\(kind.rawValue), seed \(seed): \(error.text)")
        #expect(error.hint != nil, "\(kind.rawValue), seed \(seed): \(error.text)")
      }
    }
  }

  @Test func mostOfItIsReadAsText() {
    var read = 0
    for seed in UInt64(0)..<40 {
      let bytes = FuzzInput.lines.bytes(seed: seed)
      read += (try? AllFormats.read(bytes)) == nil ? 0 : 1
    }
    #expect(read > 30, "only \(read) of 40 made-up texts are read at all")
  }
}
