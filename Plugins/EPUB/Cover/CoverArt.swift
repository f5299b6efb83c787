internal import GalleyCore
internal import GalleyPackaging

/// A cover made of what is known of a book: its title, who made it, who publishes it.
///
/// It is a picture in SVG (a core media type of EPUB 3.3, section 3.2). Nobody knows the font it
/// will be shown in, so lines are broken with room to spare.
struct CoverArt {
  /// The path inside of the package's folder.
  static let path = "images/cover.svg"
  /// The name in the manifest.
  static let identifier = "cover-image"
  /// The size of the picture: two to three, as most books have it.
  static let size = (width: 1600, height: 2400)

  /// The title.
  var title: String
  /// The subtitle; empty for none.
  var subtitle: String
  /// Who wrote it; empty where nobody is named.
  var author: String
  /// What stands at the foot: who publishes it, or the series.
  var foot: String
  /// The language, which chooses the faces.
  var language: LanguageTag
  /// Whether lines run from top to bottom.
  var isVertical: Bool

  /// Whether a picture is one that Galley made.
  static func isMade(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(1024), as: UTF8.self)
    return head.contains("viewBox=\"0 0 \(size.width) \(size.height)\"")
      && head.contains("<linearGradient id=\"ground\"")
  }

  /// Writes the picture.
  func write(to xml: inout XMLWriter) {
    let palette = CoverPalette.of(title)
    xml.start("svg")
    xml.attribute("xmlns", "http://www.w3.org/2000/svg")
    xml.attribute("viewBox", "0 0 \(Self.size.width) \(Self.size.height)")
    xml.attribute("width", Self.size.width)
    xml.attribute("height", Self.size.height)
    xml.attribute("xml:lang", language.wellFormed)
    xml.attribute("font-family", faces)
    xml.raw("\n")
    xml.element("title", author.isEmpty ? title : "\(title) – \(author)")
    xml.raw("\n")
    ground(palette, to: &xml)
    if isVertical && language.isHan {
      writeVertical(palette, to: &xml)
    } else {
      writeHorizontal(palette, to: &xml)
    }
    xml.end()
    xml.raw("\n")
  }

  /// The faces, those of the language first.
  private var faces: String {
    let latin = "'Palatino Linotype', Palatino, 'Book Antiqua', 'EB Garamond', Georgia"
    switch WritingScript(language) {
    case .simplified:
      return "'Songti SC', 'Source Han Serif SC', 'Noto Serif CJK SC', SimSun, serif"
    case .traditional:
      return "'Songti TC', 'Source Han Serif TC', 'Noto Serif CJK TC', PMingLiU, serif"
    case .japanese:
      return "'Hiragino Mincho ProN', 'Source Han Serif', 'Noto Serif CJK JP', 'Yu Mincho', serif"
    case .korean: return "AppleMyungjo, 'Source Han Serif K', 'Noto Serif CJK KR', Batang, serif"
    case .other: return latin + ", serif"
    }
  }

  private func ground(_ palette: CoverPalette, to xml: inout XMLWriter) {
    xml.raw("<defs>")
    xml.start("linearGradient")
    xml.attribute("id", "ground")
    xml.attribute("x2", 0)
    xml.attribute("y2", 1)
    for (offset, color) in [(0, palette.ground), (1, palette.shade)] {
      xml.start("stop")
      xml.attribute("offset", offset)
      xml.attribute("stop-color", color)
      xml.end()
    }
    xml.end()
    xml.raw("</defs>\n")
    rectangle(0, 0, Self.size.width, Self.size.height, fill: "url(#ground)", to: &xml)
  }
}

extension CoverArt {
  /// Draws a rectangle, filled or as a frame.
  func rectangle(
    _ x: Int, _ y: Int, _ width: Int, _ height: Int, fill: String? = nil, stroke: String? = nil,
    line: Int = 0, to xml: inout XMLWriter
  ) {
    xml.start("rect")
    xml.attribute("x", x)
    xml.attribute("y", y)
    xml.attribute("width", width)
    xml.attribute("height", height)
    xml.attribute("fill", fill ?? "none")
    if let stroke {
      xml.attribute("stroke", stroke)
      xml.attribute("stroke-width", line)
    }
    xml.end()
    xml.raw("\n")
  }

  /// Writes words around `x` on the base line `y`.
  func words(
    _ text: String, x: Int, y: Int, size: Int, fill: String, spacing: Int = 0, turn: Int = 0,
    to xml: inout XMLWriter
  ) {
    xml.start("text")
    xml.attribute("x", x)
    xml.attribute("y", y)
    xml.attribute("font-size", size)
    xml.attribute("fill", fill)
    xml.attribute("text-anchor", "middle")
    if spacing > 0 { xml.attribute("letter-spacing", spacing) }
    if turn != 0 { xml.attribute("transform", "rotate(\(turn) \(x) \(y))") }
    xml.generated(text)
    xml.end()
    xml.raw("\n")
  }
}

extension CoverArt {
  /// What the metadata tell.
  init(_ book: Book) {
    let metadata = book.document.metadata
    title = book.title
    subtitle = metadata.subtitle.map { Label.oneLine($0.value) } ?? ""
    author = book.authors
    let publisher = metadata.publisher.map { Label.oneLine($0.value) } ?? ""
    let series = metadata.series.map { Label.oneLine($0.value.name) } ?? ""
    foot = publisher.isEmpty ? series : publisher
    language = book.language
    isVertical = book.isVertical
  }
}
