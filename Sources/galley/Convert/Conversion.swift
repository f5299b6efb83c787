import GalleyCore

/// Turns one input into all of its outputs, by one reading of it.
struct Conversion: Sendable {
  /// What reads the inputs.
  var reading: InputReader
  /// The time to write into files.
  var timestamp: Timestamp?

  /// Converts.
  ///
  /// What goes wrong is in the result: a failure, and then no output has its name.
  func run(_ input: String, to outputs: [ConversionPlan.Output]) async -> ConversionResult {
    var result = ConversionResult(input: input)
    do throws(Diagnostic) {
      let document = try read(input, result: &result)
      result.recognition = Recognition(of: document)
      let tally = LossAudit.tally(of: document)
      let attempts = await write(document, tally: tally, to: outputs)
      try publish(attempts, result: &result)
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
    var outcome: Result<FinishedOutput, Diagnostic>
    var diagnostics: [Diagnostic]
  }

  /// Writes all outputs, as many at a time as there are processors, and gives them back in the
  /// order they were named.
  private func write(
    _ document: Document, tally: ContentTally, to outputs: [ConversionPlan.Output]
  ) async -> [Attempt] {
    guard outputs.count > 1 else {
      return outputs.enumerated().map { write(document, tally: tally, to: $1, index: $0) }
    }
    return await withTaskGroup(of: Attempt.self) { group in
      for (index, output) in outputs.enumerated() {
        group.addTask { write(document, tally: tally, to: output, index: index) }
      }
      var attempts: [Attempt] = []
      for await attempt in group { attempts.append(attempt) }
      return attempts.sorted { $0.index < $1.index }
    }
  }

  private func write(
    _ document: Document, tally: ContentTally, to output: ConversionPlan.Output, index: Int
  ) -> Attempt {
    var context = Context(program: program, timestamp: timestamp)
    do throws(Diagnostic) {
      let finished = try write(document, tally: tally, to: output, context: &context)
      return Attempt(index: index, outcome: .success(finished), diagnostics: context.diagnostics)
    } catch {
      return Attempt(index: index, outcome: .failure(error), diagnostics: context.diagnostics)
    }
  }

  private func write(
    _ document: Document, tally: ContentTally, to output: ConversionPlan.Output,
    context: inout Context
  ) throws(Diagnostic) -> FinishedOutput {
    let format = output.target.format
    guard let writer = format.writer else {
      throw Diagnostic(.error, .internal, code: "no-writer", "nothing writes '\(format.name)'")
    }
    let file = try OutputFile(path: output.path)
    do throws(Diagnostic) {
      let written = try writer.write(
        document, to: file, settings: output.target.settings, context: &context)
      try LossAudit.checkWriting(expected: tally, written: written, format: format.name)
    } catch {
      file.discard()
      throw error
    }
    return try file.finish()
  }

  /// Gives all outputs their names, or none: streams first, since only they can still fail.
  private func publish(_ attempts: [Attempt], result: inout ConversionResult) throws(Diagnostic) {
    var finished: [FinishedOutput] = []
    var failure: Diagnostic?
    for attempt in attempts {
      result.report(attempt.diagnostics)
      switch attempt.outcome {
      case .success(let output): finished.append(output)
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
    let name = PathName.last(of: input)
    for var diagnostic in said {
      if diagnostic.file == nil || diagnostic.file == name { diagnostic.file = input }
      diagnostics.append(diagnostic)
    }
  }

  /// Notes the failure.
  mutating func fail(_ diagnostic: Diagnostic) {
    report([diagnostic])
    failure = diagnostics.last
  }
}
