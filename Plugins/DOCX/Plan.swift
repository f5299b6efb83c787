import GalleyCore

/// All that is settled before the first byte is written.
struct Plan {
  let compression: Int
  var styles: StylesPart
  let settings: SettingsPart
  var fonts: FontTablePart
  let theme: ThemePart
  /// The layout of the document.
  private(set) var layout: Layout
  /// Whether vertical lines were asked for in text that has none.
  let isRefusedVertical: Bool
  /// The story before its first word.
  let story: Story

  /// Plans the package of a document.
  ///
  /// Throws a `usage` diagnostic for a layout that is wrong.
  init(_ document: Document, settings: Settings, context: Context) throws(Diagnostic) {
    let index = DocumentIndex(
      document, omitsFurniture: TextOptions(settings).furniture == .omit)
    let language = Self.language(of: document, index)
    let scripts = Self.scripts(of: language, index)
    // The first East Asian script has the slot in the styles.
    let eastAsian = scripts.first { $0.isEastAsian } ?? .simplifiedChinese
    let eastAsianLanguage =
      index.languages.map { WordLanguage($0) }.first { $0.script == eastAsian }?.tag
      ?? Self.defaultTag(of: eastAsian)
    let wantsVertical = settings.wantsVertical
    let isVertical = (wantsVertical ?? document.isVertical) && language.script.isEastAsian
    isRefusedVertical = wantsVertical == true && !isVertical
    let layers = try DOCXSettings.layers(settings)
    layout = Layout(
      layers, for: language,
      paper: PaperSize(rawValue: settings.text("page-size")), isVertical: isVertical)
    if let reference = try DOCXSettings.reference(settings) {
      layout.take(reference, layers, for: language)
    }
    compression = settings.text("compression").isEmpty ? 6 : settings.integer("compression")
    styles = StylesPart(
      sheet: layout.sheet, language: language, eastAsian: eastAsian,
      eastAsianLanguage: eastAsianLanguage, unused: Self.unused(in: layout), page: layout.page)
    self.settings = SettingsPart(
      language: language, eastAsianLanguage: eastAsianLanguage,
      hasFootnotes: !index.footnotes.isEmpty, notes: TextOptions(settings).notes,
      hasCorrections: index.hasCorrections && TextOptions(settings).corrections == .tracked,
      layout: layout)
    fonts = FontTablePart(
      scripts: scripts.contains(eastAsian) ? scripts : scripts + [eastAsian],
      book: layout.sheet.fonts)
    if let reference = layout.reference {
      styles.reference = (reference.styles, layout.found)
      fonts.reference = reference.fonts
    }
    theme = ThemePart(fonts: layout.sheet.fonts, eastAsian: eastAsian)
    story = Story(
      index: index, layout: layout, options: TextOptions(settings),
      contents: Contents(document, settings: settings), language: Self.tag(of: document, language),
      eastAsian: eastAsian,
      languages: LanguageTable(document.language, language),
      media: Media(index.textImages + index.noteImages, from: document.resources),
      author: context.program.name, timestamp: context.timestamp)
  }

  /// The styles that are not there where the layout has no use for them.
  private static func unused(in layout: Layout) -> Set<ParagraphStyle> {
    var unused = ParagraphStyle.ofContents
    if !layout.furniture.hasHeaders { unused.insert(.header) }
    return unused
  }

  /// The language of the document by its tag.
  private static func tag(of document: Document, _ language: WordLanguage) -> LanguageTag {
    guard document.language == .undetermined else { return document.language }
    return language.tag.flatMap { LanguageTag($0) } ?? .undetermined
  }

  /// The language of the document; where nobody told, that which its letters speak for.
  private static func language(of document: Document, _ index: DocumentIndex) -> WordLanguage {
    guard document.language == .undetermined else { return WordLanguage(document.language) }
    switch index.script {
    case .western, .rightToLeft: return WordLanguage(.undetermined)
    case .simplifiedChinese: return WordLanguage(.simplifiedChinese)
    case .traditionalChinese: return WordLanguage(.traditionalChinese)
    case .japanese: return WordLanguage(.japanese)
    case .korean: return WordLanguage(.korean)
    }
  }

  /// The scripts of the document, its own first.
  private static func scripts(of language: WordLanguage, _ index: DocumentIndex) -> [Script] {
    var scripts = OrderedUnique<Script>()
    scripts.insert(language.script)
    for tag in index.languages { scripts.insert(Script(tag)) }
    return scripts.elements
  }

  private static func defaultTag(of script: Script) -> String {
    switch script {
    case .traditionalChinese: "zh-TW"
    case .japanese: "ja-JP"
    case .korean: "ko-KR"
    case .western, .simplifiedChinese, .rightToLeft: "zh-CN"
    }
  }
}
