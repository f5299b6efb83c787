import DOCXFormat
import GalleyCore
import GalleyTestSupport
import Glibc
import TEIFormat

// Writes documents made by chance as TEI, in every profile, as EPUB and HTML, and as DOCX, in the
// layouts by turns, for outside judges: `galley-random FOLDER COUNT`. Folders of the profiles' names,
// `docx`, `epub` and `html` are expected in FOLDER.

func complain(_ message: String) { _ = writeFile(Array(message.utf8), to: "/dev/stderr") }

let arguments = CommandLine.arguments
guard arguments.count == 3, let count = UInt64(arguments[2]) else {
  complain("usage: galley-random FOLDER COUNT\n")
  exit(64)
}

let profiles =
  DocumentFormat.tei.settings.compactMap { setting -> [String]? in
    if setting.name == "tei-profile", case .choice(let words) = setting.kind { words } else { nil }
  }.first ?? []

let layouts =
  DocumentFormat.docx.settings.compactMap { setting -> [String]? in
    if case .choiceOrFile(let words) = setting.kind { words } else { nil }
  }.first ?? []

/// Writes a document as DOCX, with settings that its seed chooses.
func writeDOCX(_ document: Document, seed: UInt64, timestamp: Timestamp?) {
  func choice(_ words: [String], _ step: UInt64) -> String {
    words[Int((seed / step) % UInt64(words.count))]
  }
  let sink = MemorySink()
  var context = Context(program: Program(version: "0.1.0"), timestamp: timestamp)
  let given = [
    "layout": choice(layouts, 1), "vertical": choice(["false", "true"], 3),
    "toc": choice(["true", "false"], 2), "toc-depth": choice(["3", "1", "6"], 4),
    "page-breaks": choice(["layout", "source"], 5),
    "notes": choice(["footnotes", "endnotes"], 3),
    "furniture": choice(["show", "hide", "omit"], 1),
    "corrections": choice(["tracked", "regular", "source"], 2),
  ]
  do {
    let settings = try Settings(declared: DocumentFormat.docx.settings, given: given)
    _ = try DOCXWriter().write(document, to: sink, settings: settings, context: &context)
  } catch {
    complain("galley-random: seed \(seed), DOCX: \(error)\n")
    exit(70)
  }
  guard writeFile(sink.bytes, to: "\(arguments[1])/docx/\(seed).docx") else {
    complain("galley-random: cannot write to \(arguments[1])/docx\n")
    exit(74)
  }
}

for seed in 0..<count {
  // One that is small, so that thousands of them can be judged.
  var document = RandomDocument(seed: seed, size: seed % 4 == 3 ? 2 : 1, withSource: seed % 2 == 0)
    .document
  switch seed % 3 {
  case 0: document.metadata = Metadata()
  case 1: document.metadata = EverythingDocument.make().metadata
  default: break
  }
  let timestamp = seed % 4 == 0 ? Timestamp(secondsSince1970: 1_669_766_400) : nil
  do {
    let book = try RandomBooks.make(of: document, seed: seed, timestamp: timestamp)
    guard writeFile(book, to: "\(arguments[1])/epub/\(seed).epub") else {
      complain("galley-random: cannot write to \(arguments[1])/epub\n")
      exit(74)
    }
    let page = try RandomBooks.makePage(of: document, seed: seed, timestamp: timestamp)
    guard writeFile(page, to: "\(arguments[1])/html/\(seed).html") else {
      complain("galley-random: cannot write to \(arguments[1])/html\n")
      exit(74)
    }
  } catch {
    complain("galley-random: seed \(seed), EPUB or HTML: \(error)\n")
    exit(70)
  }
  writeDOCX(document, seed: seed, timestamp: timestamp)
  for (number, profile) in profiles.enumerated() {
    let sink = MemorySink()
    var context = Context(program: Program(version: "0.1.0"), timestamp: timestamp)
    let given = [
      "tei-profile": profile,
      "line-numbers": (seed + UInt64(number)) % 5 == 0 ? "true" : "false",
      "articles": ["div", "group", "corpus"][Int((seed / 3 + UInt64(number)) % 3)],
      "line-breaks": (seed + UInt64(number)) % 7 == 0 ? "false" : "true",
    ]
    do {
      let settings = try Settings(declared: DocumentFormat.tei.settings, given: given)
      _ = try TEIWriter().write(document, to: sink, settings: settings, context: &context)
    } catch {
      complain("galley-random: seed \(seed), profile \(profile): \(error)\n")
      exit(70)
    }
    guard writeFile(sink.bytes, to: "\(arguments[1])/\(profile)/\(seed).tei.xml") else {
      complain("galley-random: cannot write to \(arguments[1])/\(profile)\n")
      exit(74)
    }
  }
}
