/// The elements that the reader knows, by their names with the prefixes of `Namespaces`.
enum Tag: String {
  case document = "w:document"
  case body = "w:body"
  case paragraph = "w:p"
  case paragraphProperties = "w:pPr"
  case run = "w:r"
  case runProperties = "w:rPr"
  case table = "w:tbl"
  case tableProperties = "w:tblPr"
  case tableLook = "w:tblLook"
  case tableStyle = "w:tblStyle"
  case row = "w:tr"
  case rowProperties = "w:trPr"
  case cell = "w:tc"
  case cellProperties = "w:tcPr"
  case gridSpan = "w:gridSpan"
  case gridBefore = "w:gridBefore"
  case verticalMerge = "w:vMerge"
  case horizontalMerge = "w:hMerge"
  case tableHeader = "w:tblHeader"
  case section = "w:sectPr"
  case textDirection = "w:textDirection"

  case text = "w:t"
  case deletedText = "w:delText"
  case tab = "w:tab"
  case alignedTab = "w:ptab"
  case lineBreak = "w:br"
  case carriageReturn = "w:cr"
  case noBreakHyphen = "w:noBreakHyphen"
  case softHyphen = "w:softHyphen"
  case symbol = "w:sym"
  case footnoteReference = "w:footnoteReference"
  case endnoteReference = "w:endnoteReference"
  case footnoteMark = "w:footnoteRef"
  case endnoteMark = "w:endnoteRef"
  case commentReference = "w:commentReference"
  case drawing = "w:drawing"
  case picture = "w:pict"
  case object = "w:object"
  case ruby = "w:ruby"
  case rubyText = "w:rt"
  case rubyBase = "w:rubyBase"
  case fieldCharacter = "w:fldChar"
  case simpleField = "w:fldSimple"
  case fieldCode = "w:instrText"
  case deletedFieldCode = "w:delInstrText"
  case hyperlink = "w:hyperlink"
  case bookmarkStart = "w:bookmarkStart"
  case insertion = "w:ins"
  case deletion = "w:del"
  case movedFrom = "w:moveFrom"
  case movedTo = "w:moveTo"
  case structured = "w:sdt"
  case structuredProperties = "w:sdtPr"
  case structuredContent = "w:sdtContent"
  case gallery = "w:docPartGallery"
  case placeholder = "w:showingPlcHdr"
  case smartTag = "w:smartTag"
  case customXML = "w:customXml"
  case bidirectional = "w:bdo"
  case direction = "w:dir"
  case externalContent = "w:altChunk"
  case subdocument = "w:subDoc"
  case textBoxContent = "w:txbxContent"
  case footnote = "w:footnote"
  case endnote = "w:endnote"
  case comment = "w:comment"

  case style = "w:style"
  case name = "w:name"
  case basedOn = "w:basedOn"
  case conditional = "w:tblStylePr"
  case defaults = "w:docDefaults"
  case styleReference = "w:pStyle"
  case runStyle = "w:rStyle"
  case numbering = "w:numPr"
  case numberLevel = "w:ilvl"
  case numberList = "w:numId"
  case outlineLevel = "w:outlineLvl"
  case alignment = "w:jc"
  case indents = "w:ind"
  case frame = "w:framePr"
  case div = "w:div"
  case divIdentifier = "w:divId"
  case abstractNumber = "w:abstractNum"
  case abstractNumberReference = "w:abstractNumId"
  case numberInstance = "w:num"
  case levelOverride = "w:lvlOverride"
  case startOverride = "w:startOverride"
  case level = "w:lvl"
  case start = "w:start"
  case numberFormat = "w:numFmt"
  case levelText = "w:lvlText"
  case levelSuffix = "w:suff"
  case styleLink = "w:styleLink"
  case numberStyleLink = "w:numStyleLink"

  case bold = "w:b"
  case italic = "w:i"
  case complexItalic = "w:iCs"
  case smallCapitals = "w:smallCaps"
  case capitals = "w:caps"
  case strikethrough = "w:strike"
  case doubleStrikethrough = "w:dstrike"
  case underline = "w:u"
  case verticalPlace = "w:vertAlign"
  case emphasisMark = "w:em"
  case spacing = "w:spacing"
  case fonts = "w:rFonts"
  case language = "w:lang"
  case hidden = "w:vanish"
  case size = "w:sz"
  case webHidden = "w:webHidden"

  case alternate = "mc:AlternateContent"
  case choice = "mc:Choice"
  case fallback = "mc:Fallback"
  case blip = "a:blip"
  case drawingText = "a:t"
  case drawingProperties = "wp:docPr"
  case image = "v:imagedata"
  case shape = "v:shape"
  case rectangle = "v:rect"
  case mathText = "m:t"
  case math = "m:oMath"
  case mathParagraph = "m:oMathPara"
  case mathRun = "m:r"
  case mathElement = "m:e"
  case mathFraction = "m:f"
  case mathNumerator = "m:num"
  case mathDenominator = "m:den"
  case mathSuperscript = "m:sSup"
  case mathSubscript = "m:sSub"
  case mathBothScripts = "m:sSubSup"
  case mathScriptsBefore = "m:sPre"
  case mathRaised = "m:sup"
  case mathLowered = "m:sub"
  case mathRoot = "m:rad"
  case mathDegree = "m:deg"
  case mathOperator = "m:nary"
  case mathFence = "m:d"
  case mathFunction = "m:func"
  case mathFunctionName = "m:fName"
  case mathAccent = "m:acc"
  case mathBar = "m:bar"
  case mathLimitBelow = "m:limLow"
  case mathLimitAbove = "m:limUpp"
  case mathLimit = "m:lim"
  case mathMatrix = "m:m"
  case mathMatrixRow = "m:mr"
  case mathEquations = "m:eqArr"
  case mathCharacter = "m:chr"
  case mathOpening = "m:begChr"
  case mathClosing = "m:endChr"
  case mathSeparator = "m:sepChr"
  case vectorBlip = "asvg:svgBlip"
  case diagram = "dgm:relIds"
  case diagramPoint = "dgm:pt"

  /// An element that the reader does not know.
  case other
  /// Characters.
  case characters
  /// A comment or an instruction.
  case nothing
}

/// The namespaces of the elements that are known, with their usual prefixes.
enum Namespaces {
  static let prefixes = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
    "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
    "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
    "http://purl.oclc.org/ooxml/drawingml/picture": "pic",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.microsoft.com/office/drawing/2016/SVG/main": "asvg",
    "http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm",
    "http://purl.oclc.org/ooxml/drawingml/diagram": "dgm",
    "urn:schemas-microsoft-com:vml": "v",
    "urn:schemas-microsoft-com:office:office": "o",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
    "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties": "op",
    "http://purl.oclc.org/ooxml/officeDocument/customProperties": "op",
    "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes": "vt",
    "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes": "vt",
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties": "ep",
    "http://purl.oclc.org/ooxml/officeDocument/extendedProperties": "ep",
  ]
}
