import GalleyCore

/// What must be known of a document before its first paragraph is written: the notes that are
/// referred to, the names that links lead to, what each part refers to, the languages.
struct DocumentIndex {
  /// The names of nodes.
  let identifiers: Set<String>
  /// The notes that become footnotes, in the order of their numbers.
  private(set) var footnotes: [Note] = []
  /// The number of each footnote by the note's name, from 1.
  private(set) var footnoteNumbers: [String: Int] = [:]
  /// The targets of links in the text, each once, in order.
  let textLinks: [String]
  /// The targets of links in footnotes.
  let noteLinks: [String]
  /// The names of images in the text, each once, in order.
  let textImages: [String]
  /// The names of images in footnotes.
  let noteImages: [String]
  /// The languages named in the document, each once, in order.
  let languages: [LanguageTag]
  /// The script of most of the first letters.
  let script: Script
  /// Whether there is a correction.
  let hasCorrections: Bool
  /// Whether there is more than one outermost division.
  let hasSeveralDivisions: Bool

  /// Indexes a document.
  ///
  /// A note that the text refers to becomes a footnote; one that only footnotes refer to cannot,
  /// and stays where it stands as one does that nothing refers to. What such a note refers to is
  /// referred to by the text.
  init(_ document: Document, omitsFurniture: Bool = false) {
    var walk = IndexWalk()
    walk.omitsFurniture = omitsFurniture
    for field in document.metadata.languages { walk.languages.insert(field.value) }
    walk.visit(document.divisions)
    var done = 0
    while done < walk.notes.count {
      let (note, isInFootnote) = walk.notes[done]
      done += 1
      let isFootnote =
        walk.noteReferences.contains(note.identifier)
        && footnoteNumbers[note.identifier] == nil
      if isFootnote {
        footnotes.append(note)
        footnoteNumbers[note.identifier] = footnotes.count
      }
      walk.isInFootnote = isFootnote || isInFootnote
      walk.visit(note.blocks)
    }
    identifiers = walk.identifiers
    textLinks = walk.textLinks.elements
    noteLinks = walk.noteLinks.elements
    textImages = walk.textImages.elements
    noteImages = walk.noteImages.elements
    languages = walk.languages.elements
    script = walk.census.script
    hasCorrections = walk.hasCorrections
    hasSeveralDivisions = document.divisions.count > 1
  }
}

/// Values in the order they came, each once.
struct OrderedUnique<Element: Hashable> {
  /// The values.
  private(set) var elements: [Element] = []
  private var known: Set<Element> = []

  /// Adds a value that is not there yet.
  mutating func insert(_ element: Element) {
    if known.insert(element).inserted { elements.append(element) }
  }

  /// Whether a value is there.
  func contains(_ element: Element) -> Bool { known.contains(element) }
}

/// A count of letters by their script, for a document whose language nobody told.
struct ScriptCensus {
  /// After so many letters the answer does not change any more.
  private static let enough = 4000

  private var counted = 0
  private var han = 0
  private var kana = 0
  private var hangul = 0
  private var rightToLeft = 0

  /// Whether further letters would change nothing.
  var isFull: Bool { counted >= Self.enough }

  /// Counts the letters of a run.
  mutating func add(_ text: String) {
    guard !isFull else { return }
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      counted += 1
      switch scalar.value {
      case 0x3041...0x30FF: kana += 1
      case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: han += 1
      case 0xAC00...0xD7A3, 0x1100...0x11FF: hangul += 1
      case 0x0590...0x08FF: rightToLeft += 1
      default: break
      }
    }
  }

  /// The script of most letters.
  var script: Script {
    let eastAsian = han + kana + hangul
    if eastAsian * 3 > counted {
      if hangul * 3 > eastAsian { return .korean }
      return kana * 10 > eastAsian ? .japanese : .simplifiedChinese
    }
    return rightToLeft * 2 > counted ? .rightToLeft : .western
  }
}
