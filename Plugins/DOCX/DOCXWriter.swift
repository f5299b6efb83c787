public import GalleyCore
import GalleyPackaging

/// Writes a document as WordprocessingML (ECMA-376, Transitional), part by part.
///
/// The text is streamed into the package: what takes memory is the document and the package's
/// compressed bytes.
public struct DOCXWriter: LaidOutWriter {
  /// Makes a writer.
  public init() {}

  /// The layouts it comes with, each a file of its name.
  public var layoutFiles: [InputFile] { ShippedLayouts.all }

  /// Reads the layout that the settings name.
  ///
  /// Throws a `usage` diagnostic with the place of what is wrong in it.
  public func check(_ settings: Settings) throws(Diagnostic) {
    _ = try DOCXSettings.layers(settings)
    _ = try DOCXSettings.reference(settings)
  }

  /// Writes the package to `sink` and gives back the tally of the text and the footnotes.
  ///
  /// What Word cannot hold is reported: pictures it does not show, links it could not follow,
  /// characters that XML lacks. Throws what the sink throws.
  public func write(
    _ document: Document, to sink: any ByteSink, settings: Settings, context: inout Context
  ) throws(Diagnostic) -> ContentTally {
    var plan = try Plan(document, settings: settings, context: context)
    var package = OPCPackage(zip: ZipWriter(to: sink, level: plan.compression))
    package.relate(
      from: "/", to: DocumentPart.name, type: DocumentPart.relationship)
    try writeProperties(of: document, in: context, to: &package)
    var story = plan.story
    if story.contents.depth > 0 {
      // Once for the heads, then for their pages, which the table itself pushes on.
      story.contents.entries = try rehearse(document, story).heads
      story.contents.entries = try rehearse(document, story).heads
      if !story.contents.entries.isEmpty { plan.styles.list(story.contents) }
    }
    if Story.needsSections(plan.layout) { story.ended = try rehearse(document, story) }
    var counts = try writeText(of: document, plan.layout, &story, to: &package)
    try writeParts(for: plan, story, to: &package)
    try package.finish()
    counts.tally.add(story.tally)
    counts.replaced += story.replacedCharacters
    if counts.replaced > 0 { story.problems.insert(.unwritableCharacters(counts.replaced)) }
    if story.omittedFurniture > 0 {
      story.problems.insert(.omittedFurniture(story.omittedFurniture))
    }
    if story.appliedCorrections > 0 {
      story.problems.insert(.appliedCorrections(story.appliedCorrections))
    }
    if let problem = plan.layout.problem(unused: plan.styles.unused) {
      story.problems.insert(problem)
    }
    for problem in plan.layout.reference?.problems ?? [] { story.problems.insert(problem) }
    if plan.isRefusedVertical { story.problems.insert(.refusedVertical) }
    for problem in story.problems.elements { context.report(problem.diagnostic) }
    return counts.tally
  }

  /// Writes the text to nowhere, to find out what must be known before it is written.
  private func rehearse(
    _ document: Document, _ story: Story
  ) throws(Diagnostic) -> Rehearsal {
    var rehearsal = story
    if story.contents.depth > 0 { rehearsal.rehearsal.pages = PageEstimate(story.layout) }
    var xml = try XMLWriter(to: NowhereSink())
    DocumentPart(document: document).write(&rehearsal, to: &xml)
    try xml.finish()
    return rehearsal.rehearsal
  }

  /// The text and the footnotes, with the pictures and links of each.
  private func writeText(
    of document: Document, _ layout: Layout, _ story: inout Story, to package: inout OPCPackage
  ) throws(Diagnostic) -> (tally: ContentTally, replaced: Int) {
    let index = story.index
    for name in story.media.names {
      guard let picture = story.media.pictures[name] else { continue }
      for part in picture.parts {
        try package.addPart(
          part.name, contentType: part.type.mediaType, bytes: part.bytes,
          compress: part.type == .svg)
      }
    }
    if !story.media.undrawn.isEmpty {
      story.problems.insert(.undrawnImages(story.media.undrawn))
    }
    story.furniture = layout.furniture.parts(
      of: layout, words: FurnitureWords(document, rehearsal: story.ended),
      chapters: story.ended?.chapterHeads ?? [])
    for part in story.furniture {
      let reference = SectionProperties.FurnitureReference(
        place: part.piece.place,
        relationship: package.relate(
          from: DocumentPart.name, to: part.name, type: part.relationship))
      if part.section == 0 {
        story.sections.furniture.append(reference)
      } else {
        story.sections.chapterFurniture[part.section, default: []].append(reference)
      }
    }
    if let reference = layout.reference {
      story.sections.furniture = try reference.section.write(to: &package)
    }
    story.relationships = relate(
      DocumentPart.name, index.textLinks, index.textImages, of: story, in: &package)
    var counts = try package.addXML(DocumentPart.name, contentType: DocumentPart.contentType) {
      xml throws(Diagnostic) in
      DocumentPart(document: document).write(&story, to: &xml)
    }
    if !index.footnotes.isEmpty {
      let notesPart = NotesPart(place: story.options.notes)
      story.isInFootnotes = true
      story.relationships = relate(
        notesPart.name, index.noteLinks, index.noteImages, of: story, in: &package)
      let notes = try package.addXML(
        notesPart.name, contentType: notesPart.contentType
      ) { xml throws(Diagnostic) in
        notesPart.write(&story, to: &xml)
      }
      package.relate(
        from: DocumentPart.name, to: notesPart.name, type: notesPart.relationship)
      counts.tally.add(notes.tally)
      counts.replaced += notes.replaced
    }
    return counts
  }

  /// Relates a part to its pictures and to what its links lead to, and gives back the
  /// identifiers by the names of the pictures and the URLs.
  private func relate(
    _ part: String, _ links: [String], _ images: [String], of story: Story,
    in package: inout OPCPackage
  ) -> [String: String] {
    var relationships: [String: String] = [:]
    for link in links + images {
      guard case .url(let url) = LinkTarget(link, identifiers: []) else { continue }
      if images.contains(link) && !link.contains("://") { continue }
      relationships[url] = package.relate(
        from: part, to: url, type: WordML.relationship + "hyperlink", external: true)
    }
    for image in images {
      guard let picture = story.media.pictures[image] else { continue }
      relationships[image] = package.relate(
        from: part, to: picture.partName, type: Media.relationship)
      guard let fallback = picture.fallback else { continue }
      relationships[fallback.partName] = package.relate(
        from: part, to: fallback.partName, type: Media.relationship)
    }
    return relationships
  }

  private func writeProperties(
    of document: Document, in context: Context, to package: inout OPCPackage
  ) throws(Diagnostic) {
    let core = CorePropertiesPart(metadata: document.metadata, timestamp: context.timestamp)
    try package.addXML(CorePropertiesPart.name, contentType: CorePropertiesPart.contentType) {
      xml throws(Diagnostic) in
      core.write(to: &xml)
    }
    package.relate(
      from: "/", to: CorePropertiesPart.name, type: CorePropertiesPart.relationship)
    let app = AppPropertiesPart(
      program: context.program, publisher: document.metadata.publisher?.value)
    try package.addXML(AppPropertiesPart.name, contentType: AppPropertiesPart.contentType) {
      xml throws(Diagnostic) in
      app.write(to: &xml)
    }
    package.relate(from: "/", to: AppPropertiesPart.name, type: AppPropertiesPart.relationship)
    let custom = CustomPropertiesPart(document.metadata)
    guard !custom.properties.isEmpty else { return }
    try package.addXML(
      CustomPropertiesPart.name, contentType: CustomPropertiesPart.contentType
    ) { xml throws(Diagnostic) in
      custom.write(to: &xml)
    }
    package.relate(
      from: "/", to: CustomPropertiesPart.name, type: CustomPropertiesPart.relationship)
  }

  /// The parts that say how the text looks.
  private func writeParts(
    for plan: Plan, _ story: Story, to package: inout OPCPackage
  ) throws(Diagnostic) {
    for part in story.furniture {
      try package.addXML(part.name, contentType: part.contentType) { xml throws(Diagnostic) in
        part.write(to: &xml)
      }
    }
    try package.addXML(StylesPart.name, contentType: StylesPart.contentType) {
      xml throws(Diagnostic) in
      plan.styles.write(to: &xml)
    }
    try package.addXML(SettingsPart.name, contentType: SettingsPart.contentType) {
      xml throws(Diagnostic) in
      plan.settings.write(to: &xml)
    }
    try package.addXML(FontTablePart.name, contentType: FontTablePart.contentType) {
      xml throws(Diagnostic) in
      plan.fonts.write(to: &xml)
    }
    if let theme = plan.layout.reference?.theme {
      try package.addPart(
        ThemePart.name, contentType: ThemePart.contentType, bytes: theme, compress: true)
    } else {
      try package.addXML(ThemePart.name, contentType: ThemePart.contentType) {
        xml throws(Diagnostic) in
        plan.theme.write(to: &xml)
      }
    }
    for (name, type) in [
      (StylesPart.name, StylesPart.relationship), (SettingsPart.name, SettingsPart.relationship),
      (FontTablePart.name, FontTablePart.relationship), (ThemePart.name, ThemePart.relationship),
    ] {
      package.relate(from: DocumentPart.name, to: name, type: type)
    }
    if !story.containers.isEmpty {
      try package.addXML(WebSettingsPart.name, contentType: WebSettingsPart.contentType) {
        xml throws(Diagnostic) in
        WebSettingsPart(containers: story.containers).write(to: &xml)
      }
      package.relate(
        from: DocumentPart.name, to: WebSettingsPart.name, type: WebSettingsPart.relationship)
    }
    guard !story.numbering.isEmpty else { return }
    try package.addXML(NumberingPart.name, contentType: NumberingPart.contentType) {
      xml throws(Diagnostic) in
      story.numbering.write(to: &xml)
    }
    package.relate(
      from: DocumentPart.name, to: NumberingPart.name, type: NumberingPart.relationship)
  }
}
