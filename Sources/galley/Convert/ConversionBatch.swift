import GalleyCore

/// Converts the inputs of a plan on all processors and tells of them in the order they were named.
struct ConversionBatch: Sendable {
  let plan: ConversionPlan
  let conversion: Conversion
  let report: ConversionReport

  /// How many inputs are converted at a time.
  private static let workers = Processors.count
  /// How far the work may run ahead of an input that takes long, so that what waits to be told
  /// stays little.
  private static let lead = 64

  /// Converts all inputs, also after one that failed.
  ///
  /// Gives back the exit code: 0, or that of the first input that failed.
  func run(telling tell: (ConversionResult) throws(Diagnostic) -> Void) async throws(Diagnostic)
    -> Int32
  {
    var waiting: [Int: ConversionResult] = [:]
    var told = 0
    var exitCode: Int32 = 0
    var failed = 0
    var problem: Diagnostic?
    await withTaskGroup(of: (Int, ConversionResult).self) { group in
      var next = 0
      var running = 0
      while told < plan.inputs.count, problem == nil {
        while running < Self.workers, next < plan.inputs.count, next < told + Self.lead {
          let index = next
          let input = plan.inputs[index]
          group.addTask { (index, await conversion.run(input, to: plan.outputs(of: input))) }
          next += 1
          running += 1
        }
        guard let (index, result) = await group.next() else { break }
        running -= 1
        waiting[index] = result
        while let result = waiting.removeValue(forKey: told) {
          told += 1
          Descriptor.say(report.text(of: result))
          if let failure = result.failure {
            failed += 1
            if exitCode == 0 { exitCode = ExitCodes.code(for: failure.category) }
          }
          do throws(Diagnostic) { try tell(result) } catch { problem = error }
        }
      }
    }
    if let problem { throw problem }
    Descriptor.say(report.summary(converted: told - failed, failed: failed))
    return exitCode
  }
}
