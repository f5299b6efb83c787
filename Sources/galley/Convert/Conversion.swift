import GalleyCore
import GalleyPackaging

/// Turns one input into all of its outputs, by one reading of it.
struct Conversion: Sendable {
  /// What reads the inputs.
  var reading: InputReader
  /// The time to write into files.
  var timestamp: Timestamp?
  /// Whether what was recognised is told anywhere.
  var tells = true
  /// Whether the process ends with the conversion, and its memory with it.
  var isOnly = false

  /// Converts.
  ///
  /// What goes wrong is in the result: a failure, and then no output has its name.
  func run(_ input: String, to outputs: [ConversionPlan.Output]) async -> ConversionResult {
    var result = ConversionResult(input: input)
    do throws(Diagnostic) {
      let document = try read(input, result: &result)
      // What reads is not needed again.
      FreedMemory.leaveProgram(beside: isOnly ? document.source?.byteCount ?? 0 : 0)
      // Counted beside the writing: the counts are needed only when that is done.
      async let tally = LossAudit.tally(of: document)
      async let recognition = tells ? Recognition(of: document) : nil
      let attempts = await write(document, to: outputs)
      result.recognition = await recognition
      if isOnly { FreedMemory.leave(document) }
      try publish(audit(attempts, await tally), result: &result)
    } catch {
      result.fail(error)
    }
    return result
  }

  private func read(
    _ input: String, result: inout ConversionResult
  ) throws(Diagnostic) -> Document {
    var context = Context(program: program, timestamp: timestamp)
    defer { result.report(context.diagnostics) }
    return try reading.read(input, context: &context)
  }

  /// An output that waits for its name, or what became of it, with what its writer said.
  private struct Attempt: Sendable {
    var index: Int
    var format: String
    var outcome: Result<Written, Diagnostic>
    var diagnostics: [Diagnostic]
  }

  /// A complete output and the characters its writer put into it.
  private struct Written: Sendable {
    var output: FinishedOutput
    var tally: ContentTally
  }

  /// Writes all outputs, as many at a time as there are processors, and gives them back in the
  /// order they were named.
  private func write(
    _ document: Document, to outputs: [ConversionPlan.Output]
  ) async -> [Attempt] {
    guard outputs.count > 1 else {
      return outputs.enumerated().map { write(document, to: $1, index: $0) }
    }
    return await withTaskGroup(of: Attempt.self) { group in
      for (index, output) in outputs.enumerated() {
        group.addTask { write(document, to: output, index: index) }
      }
      var attempts: [Attempt] = []
      for await attempt in group { attempts.append(attempt) }
      return attempts.sorted { $0.index < $1.index }
    }
  }

  private func write(
    _ document: Document, to output: ConversionPlan.Output, index: Int
  ) -> Attempt {
    var context = Context(program: program, timestamp: timestamp)
    let outcome: Result<Written, Diagnostic>
    do throws(Diagnostic) {
      outcome = .success(try write(document, to: output, context: &context))
    } catch {
      outcome = .failure(error)
    }
    return Attempt(
      index: index, format: output.target.format.name, outcome: outcome,
      diagnostics: context.diagnostics)
  }

  private func write(
    _ document: Document, to output: ConversionPlan.Output, context: inout Context
  ) throws(Diagnostic) -> Written {
    let format = output.target.format
    guard let writer = format.writer else {
      throw Diagnostic(.error, .internal, code: "no-writer", "nothing writes '\(format.name)'")
    }
    let file = try OutputFile(path: output.path)
    let tally: ContentTally
    do throws(Diagnostic) {
      tally = try writer.write(
        document, to: file, settings: output.target.settings, context: &context)
    } catch {
      file.discard()
      throw error
    }
    return Written(output: try file.finish(), tally: tally)
  }

  /// Takes back each output that does not hold the document's characters.
  private func audit(_ attempts: [Attempt], _ tally: ContentTally) -> [Attempt] {
    attempts.map { attempt in
      guard case .success(let written) = attempt.outcome else { return attempt }
      var attempt = attempt
      do throws(Diagnostic) {
        try LossAudit.checkWriting(
          expected: tally, written: written.tally, format: attempt.format)
      } catch {
        written.output.discard()
        attempt.outcome = .failure(error)
      }
      return attempt
    }
  }

  /// Gives all outputs their names, or none: streams first, since only they can still fail.
  private func publish(_ attempts: [Attempt], result: inout ConversionResult) throws(Diagnostic) {
    var finished: [FinishedOutput] = []
    var failure: Diagnostic?
    for attempt in attempts {
      result.report(written: attempt.diagnostics)
      switch attempt.outcome {
      case .success(let written): finished.append(written.output)
      case .failure(let diagnostic): failure = failure ?? diagnostic
      }
    }
    for output in finished.filter(\.isStream) + finished.filter({ !$0.isStream }) {
      if failure == nil {
        do throws(Diagnostic) {
          try output.publish()
          continue
        } catch {
          failure = error
        }
      }
      output.discard()
    }
    if let failure { throw failure }
    result.written = finished.map { ($0.path, $0.size) }
  }
}

/// What became of an input.
struct ConversionResult: Sendable {
  /// The path the user gave.
  let input: String
  /// What was recognised; nil when the input could not be read.
  var recognition: Recognition?
  /// The outputs that were written, with their sizes in bytes.
  var written: [(path: String, size: Int)] = []
  /// What was said, in order; the failure comes last.
  private(set) var diagnostics: [Diagnostic] = []
  /// Why there is no output.
  private(set) var failure: Diagnostic?

  /// Starts the record of an input.
  init(input: String) { self.input = input }

  /// Adds what a reader or a writer said, with the input's path as the user gave it.
  mutating func report(_ said: [Diagnostic]) {
    let name = SystemName.readable(PathName.last(of: input))
    for var diagnostic in said {
      if diagnostic.file == nil || diagnostic.file == name { diagnostic.file = input }
      diagnostics.append(diagnostic)
    }
  }

  /// Adds what a writer said, but for pictures that it has not got since its reader did not get them:
  /// that was said already, with what to do about it.
  mutating func report(written said: [Diagnostic]) {
    let isTold = diagnostics.contains { ["missing-image", "external-image"].contains($0.code) }
    report(isTold ? said.filter { $0.code != "missing-image" } : said)
  }

  /// Notes the failure.
  mutating func fail(_ diagnostic: Diagnostic) {
    report([diagnostic])
    failure = diagnostics.last
  }
}
