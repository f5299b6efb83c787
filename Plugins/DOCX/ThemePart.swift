import GalleyPackaging

/// `theme1.xml`: the colours and fonts that Word offers (ECMA-376 part 1, section 20.1.6.9).
///
/// No style refers to it, since a theme's fonts would win over those that a style names; it is
/// there because some programs take a document without one to be broken.
struct ThemePart {
  static let name = "/word/theme/theme1.xml"
  static let contentType = "application/vnd.openxmlformats-officedocument.theme+xml"
  static let relationship = WordML.relationship + "theme"

  /// The fonts of the layout.
  let fonts: FontBook
  /// The script whose fonts East Asian characters take.
  let eastAsian: Script

  /// Writes the part.
  func write(to xml: inout XMLWriter) {
    xml.start("a:theme")
    xml.attribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main")
    xml.attribute("name", "Galley")
    xml.raw("<a:themeElements>")
    xml.raw(Self.colors)
    xml.raw("<a:fontScheme name=\"Galley\"><a:majorFont>")
    writeFonts(of: .heading, to: &xml)
    xml.raw("</a:majorFont><a:minorFont>")
    writeFonts(of: .body, to: &xml)
    xml.raw("</a:minorFont></a:fontScheme>")
    xml.raw(Self.formats)
    xml.raw("</a:themeElements>")
    xml.end()
  }

  private func writeFonts(of face: Face, to xml: inout XMLWriter) {
    xml.start("a:latin")
    xml.attribute("typeface", fonts.western(face).name)
    xml.end()
    xml.start("a:ea")
    xml.attribute("typeface", fonts.eastAsian(eastAsian, face)?.name ?? "")
    xml.end()
    xml.raw("<a:cs typeface=\"\"/>")
  }

  private static let colors: StaticString = """
    <a:clrScheme name="Galley">\
    <a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>\
    <a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>\
    <a:dk2><a:srgbClr val="1F3864"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>\
    <a:accent1><a:srgbClr val="1F3864"/></a:accent1><a:accent2><a:srgbClr val="8C2D19"/></a:accent2>\
    <a:accent3><a:srgbClr val="7F7F7F"/></a:accent3><a:accent4><a:srgbClr val="B8860B"/></a:accent4>\
    <a:accent5><a:srgbClr val="2E6B5E"/></a:accent5><a:accent6><a:srgbClr val="5B4A7A"/></a:accent6>\
    <a:hlink><a:srgbClr val="1F3864"/></a:hlink><a:folHlink><a:srgbClr val="5B4A7A"/></a:folHlink>\
    </a:clrScheme>
    """

  /// Three of each are required, from subtle to intense; these are all plain.
  private static let formats: StaticString = """
    <a:fmtScheme name="Galley"><a:fillStyleLst>\
    <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>\
    <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>\
    <a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst>\
    <a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>\
    <a:ln w="12700"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>\
    <a:ln w="19050"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln></a:lnStyleLst>\
    <a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle>\
    <a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle>\
    </a:effectStyleLst><a:bgFillStyleLst>\
    <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>\
    <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>\
    <a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme>
    """
}
