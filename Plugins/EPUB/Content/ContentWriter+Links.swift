internal import GalleyCore
internal import GalleyPackaging

extension ContentWriter {
  /// Writes a link; its text alone where it leads nowhere or stands in another link.
  @inline(never)
  mutating func write(_ link: Link, to xml: inout XMLWriter) {
    guard !surroundings.contains(.link), let address = address(of: link) else {
      if !surroundings.contains(.link) {
        record.count(link.target.hasPrefix("#") ? .danglingReference : .unusableAddress)
      }
      xml.raw("<span class=\"link\">")
      write(link.content, to: &xml)
      xml.raw("</span>")
      return
    }
    xml.start("a")
    xml.attribute("href", address)
    inside(.link) { $0.write(link.content, to: &xml) }
    // A link without words cannot be seen or heard.
    let words = Label.text(of: link.content) + link.content.plainText
    if Label.oneLine(words).isEmpty { xml.generated(link.target) }
    xml.end()
  }

  /// Writes a picture; its description in words where the picture cannot go into a text.
  @inline(never)
  mutating func write(_ image: Image, to xml: inout XMLWriter) {
    guard let item = text.images[image.target] else {
      record.count(.missingImage)
      guard !image.alternativeText.isEmpty else { return }
      xml.raw("<span class=\"missing-image\">[")
      xml.generated(image.alternativeText)
      xml.raw("]</span>")
      return
    }
    record.add(item)
    if Label.oneLine(image.alternativeText).isEmpty { record.hasUndescribedImages = true }
    xml.start("img")
    xml.attribute("src", text.address(of: item))
    xml.attribute("alt", image.alternativeText)
    xml.end()
  }

  private func address(of link: Link) -> String? {
    guard link.target.hasPrefix("#") else { return LinkTarget.external(link.target) }
    return identifiers.places[String(link.target.dropFirst())].map(href)
  }
}
