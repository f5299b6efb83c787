import GalleyCore
import GalleyPackaging

extension Story {
  /// Writes a picture with its caption below it.
  mutating func write(_ figure: Figure, in context: BlockContext, to xml: inout XMLWriter) {
    let context = inside(.figure, inner(context, figure.attributes))
    keep(figure.attributes.identifier)
    if let image = figure.image {
      startParagraph(.figure, in: context, to: &xml)
      write(image, plain, to: &xml)
      endParagraph(to: &xml)
    }
    writeParagraph(figure.caption, .caption, in: context, to: &xml)
  }

  /// Writes a picture in a line of text.
  mutating func writeInLine(_ image: Image, _ format: RunFormat, to xml: inout XMLWriter) {
    // The form to be read repeats what the form of the source has.
    if !format.change.isCounted { return }
    guard !isInRuby else { return deferred.append(.image(image)) }
    var format = format
    format.change = .none
    write(image, format, to: &xml)
  }

  private mutating func write(_ image: Image, _ format: RunFormat, to xml: inout XMLWriter) {
    guard let picture = media.pictures[image.target],
      let relationship = relationships[image.target]
    else { return writeDescription(of: image, format, to: &xml) }
    let number = newNumber()
    let room = layout.pictureRoom(in: lineWidth)
    let extent = picture.file.extent(maxWidth: room.width, maxHeight: room.height)
    closeRun(to: &xml)
    writeMark(
      "<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">", format,
      to: &xml)
    writeExtent("<wp:extent cx=\"", extent, to: &xml)
    xml.start("wp:docPr")
    xml.attribute("id", number)
    xml.attribute("name", "Picture \(number)")
    xml.attribute("descr", image.alternativeText)
    if image.alternativeText.isEmpty { xml.raw(Self.decorative) }
    xml.end()
    xml.raw("<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/>")
    xml.raw("</wp:cNvGraphicFramePr><a:graphic><a:graphicData uri=\"")
    xml.raw("http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>")
    xml.start("pic:cNvPr")
    xml.attribute("id", number)
    xml.attribute("name", picture.fileName)
    xml.end()
    xml.raw("<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"")
    if let fallback = picture.fallback, let drawn = relationships[fallback.partName] {
      xml.generated(drawn)
      xml.raw(Self.vector)
      xml.generated(relationship)
      xml.raw("\"/></a:ext></a:extLst></a:blip><a:stretch>")
    } else {
      xml.generated(relationship)
      xml.raw("\"/><a:stretch>")
    }
    xml.raw("<a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>")
    xml.raw("<a:off x=\"0\" y=\"0\"/>")
    writeExtent("<a:ext cx=\"", extent, to: &xml)
    xml.raw("</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>")
    xml.raw("</a:graphicData></a:graphic></wp:inline></w:drawing>")
    closeRun(to: &xml)
  }

  /// Names the SVG of a picture behind the PNG for programs that do not show it ([MS-ODRAWXML],
  /// section 2.3.1.7).
  private static let vector: StaticString = """
    "><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip \
    xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="
    """

  /// Marks a picture that tells nothing, so that nobody is told it lacks a description.
  private static let decorative: StaticString = """
    <a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative \
    xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext>\
    </a:extLst>
    """

  /// Writes the description of a picture that is not in the package, with a link to it where it
  /// has an address.
  private mutating func writeDescription(
    of image: Image, _ format: RunFormat, to xml: inout XMLWriter
  ) {
    if let problem = media.problem(with: image.target) { problems.insert(problem) }
    let words = image.alternativeText.isEmpty ? image.target : image.alternativeText
    let text = "[" + words.split(whereSeparator: \.isWhitespace).joined(separator: " ") + "]"
    let target = LinkTarget(image.target, identifiers: [])
    guard flatness == 0, let target, case .url(let url) = target, relationships[url] != nil else {
      return writeGenerated(text, format, to: &xml)
    }
    var format = format
    format.style = format.style ?? .hyperlink
    startLink(to: target, to: &xml)
    writeGenerated(text, format, to: &xml)
    endLink(to: &xml)
  }

  private func writeExtent(
    _ tag: StaticString, _ extent: (width: Int, height: Int), to xml: inout XMLWriter
  ) {
    xml.raw(tag)
    xml.generated(String(extent.width))
    xml.raw("\" cy=\"")
    xml.generated(String(extent.height))
    xml.raw("\"/>")
  }
}
