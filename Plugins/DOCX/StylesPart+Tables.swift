import GalleyPackaging

extension StylesPart {
  /// The styles that every document has and that look alike in all.
  func writeFixedStyles(to xml: inout XMLWriter) {
    xml.raw(
      """
      <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
      <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>\
      <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
      <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>\
      <w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>\
      <w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>\
      </w:style>\
      <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>\
      <w:uiPriority w:val="99"/><w:semiHidden/></w:style>
      """)
    writeRuledTable(basedOn: "TableNormal", to: &xml)
  }

  func writeRuledTable(basedOn base: String?, to xml: inout XMLWriter) {
    xml.start("w:style")
    xml.attribute("w:type", "table")
    xml.attribute("w:customStyle", 1)
    xml.attribute("w:styleId", sheet.tableIdentifier)
    writeValue("w:name", StyleSheet.tableName, to: &xml)
    if let base { writeValue("w:basedOn", base, to: &xml) }
    xml.raw(
      """
      <w:qFormat/><w:tblPr>\
      <w:tblBorders><w:top w:val="single" w:sz="12" w:space="0" w:color="auto"/>\
      <w:bottom w:val="single" w:sz="12" w:space="0" w:color="auto"/>\
      <w:insideH w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/></w:tblBorders>\
      <w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>\
      <w:bottom w:w="40" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>
      """)
    xml.end()
  }
}
