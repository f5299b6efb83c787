import GalleyCore

/// The walk through a document that fills its index.
///
/// The bodies of notes are gathered and not entered: whether one stands in the text or in the
/// footnotes is known only when all references are.
struct IndexWalk {
  var identifiers: Set<String> = []
  var languages = OrderedUnique<LanguageTag>()
  var textLinks = OrderedUnique<String>()
  var noteLinks = OrderedUnique<String>()
  var textImages = OrderedUnique<String>()
  var noteImages = OrderedUnique<String>()
  /// The notes the text refers to.
  var noteReferences = OrderedUnique<String>()
  /// The notes in document order, with whether they stand inside of a footnote.
  var notes: [(note: Note, isInFootnote: Bool)] = []
  var hasCorrections = false
  /// Whether page furniture is left out.
  var omitsFurniture = false
  var census = ScriptCensus()
  /// Whether what is visited is a footnote.
  var isInFootnote = false
  /// How many nodes are open inside of which no hyperlink can begin.
  private var flatness = 0

  mutating func visit(_ divisions: [Division]) {
    for division in divisions {
      visit(division.attributes)
      for matter in division.matter {
        visit(matter.attributes)
        visit(matter.content)
      }
      visit(division.blocks)
      visit(division.divisions)
    }
  }

  mutating func visit(_ blocks: [Block]) {
    for block in blocks { visit(block) }
  }

  private mutating func visit(_ block: Block) {
    switch block {
    case .paragraph(let paragraph):
      visit(paragraph.attributes)
      visit(paragraph.runInHead)
      visit(paragraph.content)
    case .heading(let heading):
      visit(heading.attributes)
      visit(heading.content)
    case .list(let list):
      visit(list.attributes)
      for item in list.items {
        visit(item.attributes)
        visit(item.blocks)
      }
    case .definitionList(let list):
      visit(list.attributes)
      for entry in list.entries {
        visit(entry.term)
        visit(entry.blocks)
      }
    case .quotation(let quotation):
      visit(quotation.attributes)
      visit(quotation.blocks)
      visit(quotation.attribution)
    case .verse(let group):
      visit(group.attributes)
      for line in group.lines { visit(line.content) }
    case .speech(let speech):
      visit(speech.attributes)
      visit(speech.speaker)
      visit(speech.blocks)
    case .stageDirection(let direction):
      visit(direction.attributes)
      visit(direction.content)
    case .table(let table):
      visit(table.attributes)
      visit(table.caption)
      for row in table.head + table.body { for cell in row.cells { visit(cell.blocks) } }
    case .figure(let figure):
      visit(figure.attributes)
      if let image = figure.image { visit(image) }
      visit(figure.caption)
    case .preformatted(let block):
      visit(block.attributes)
      visit(block.content)
    case .sceneBreak(let sceneBreak): visit(sceneBreak.marker)
    case .note(let note):
      identifiers.insert(note.identifier)
      visit(note.attributes)
      notes.append((note, isInFootnote))
    case .furniture(let furniture):
      guard omitsFurniture else { return visit(furniture.content) }
      // What is left out refers to nothing; what links lead to stays.
      var left = IndexWalk()
      left.visit(furniture.content)
      identifiers.formUnion(left.identifiers)
    case .anchor(let anchor): identifiers.insert(anchor.identifier)
    case .milestone, .raw: break
    }
  }

  private mutating func visit(_ inlines: [Inline]) {
    for inline in inlines { visit(inline) }
  }

  private mutating func visit(_ inline: Inline) {
    switch inline {
    case .text(let run): if !census.isFull { census.add(run.text) }
    case .emphasis(let emphasis):
      visit(emphasis.attributes)
      visit(emphasis.content)
    case .link(let link):
      if flatness == 0 {
        if isInFootnote { noteLinks.insert(link.target) } else { textLinks.insert(link.target) }
      }
      visitFlat(link.content)
    case .image(let image): visit(image)
    case .noteReference(let reference):
      if !isInFootnote { noteReferences.insert(reference.target) }
    case .ruby(let ruby): visitFlat(ruby.base)
    case .foreign(let foreign):
      languages.insert(foreign.language)
      visit(foreign.content)
    case .quotation(let quotation):
      visit(quotation.attributes)
      visit(quotation.content)
    case .correction(let correction):
      hasCorrections = true
      visitFlat(correction.source)
    case .anchor(let anchor): identifiers.insert(anchor.identifier)
    case .lineBreak, .milestone, .gap, .raw: break
    }
  }

  private mutating func visitFlat(_ inlines: [Inline]) {
    flatness += 1
    visit(inlines)
    flatness -= 1
  }

  private mutating func visit(_ image: Image) {
    if isInFootnote {
      noteImages.insert(image.target)
    } else {
      textImages.insert(image.target)
    }
  }

  private mutating func visit(_ attributes: Attributes) {
    if let identifier = attributes.identifier { identifiers.insert(identifier) }
    if let language = attributes.language { languages.insert(language) }
  }
}
