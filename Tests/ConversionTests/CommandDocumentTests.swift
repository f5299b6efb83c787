import Testing

/// The runner of the command tests can fail: what it reads and how it compares.
@Suite("Command documents")
struct CommandDocumentTests {
  static let text = """
    # Title

    ## A case

    ```file a.txt
    one
    two
    ```

    ```console
    $ cat a.txt
    one
    two
    $ printf x |
    > cat
    x
    $ false
    exit 1
    ```
    """

  @Test func readsStepsInOrder() {
    let document = CommandDocument(Self.text)
    #expect(document.cases.map(\.title) == ["A case"])
    #expect(
      document.cases[0].steps == [
        .file(name: "a.txt", content: "one\ntwo\n"),
        .command(.init(script: "cat a.txt", output: ["one", "two"], outputLines: 11..<13)),
        .command(.init(script: "printf x |\ncat", output: ["x"], outputLines: 15..<16)),
        .command(.init(script: "false", output: ["exit 1"], outputLines: 17..<18)),
      ])
  }

  @Test func replacesOutputs() {
    let document = CommandDocument(Self.text)
    let changed = document.replacing([(11..<13, ["three"]), (17..<18, [])])
    #expect(changed.contains("$ cat a.txt\nthree\n$ printf"))
    #expect(changed.hasSuffix("$ false\n```"))
  }

  @Test(arguments: [
    ("wrote a (12 bytes)", "wrote a (… bytes)", true), ("abc", "abc", true), ("abc", "abd", false),
    ("wrote a (12 bytes)", "wrote b (… bytes)", false), ("aXbYc", "a…b…c", true),
    ("ab", "a…b…c", false), ("anything", "…", true), ("12 bytes more", "… bytes", false),
  ])
  func compares(printed: String, pattern: String, isSame: Bool) {
    #expect(CommandDocument.matches(printed, pattern) == isSame)
  }

  @Test func exitCodesAndSignalsAreTold() {
    #expect(Shell.run("exit 3", in: "/").lines == ["exit 3"])
    #expect(Shell.run("kill -TERM $$", in: "/").lines == ["exit 143"])
    #expect(Shell.run("echo out; echo err >&2", in: "/").lines == ["out", "err"])
  }
}
