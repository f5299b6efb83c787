/// The names of Word's own styles in the languages of Word, for documents whose program wrote them
/// in its own: Word writes them in English whatever its language is, LibreOffice, WPS and others
/// do not always.
extension StyleNames {
  /// What headings are called, before their level; also as identifiers have it, which lose letters.
  ///
  /// In the order de, fr, es, it, nl, ru, uk, pl, cs, sv, da, fi, hu, tr, el, ro, zh, zh-Hant, ja, ko.
  static let headings = [
    "Überschrift", "Titre", "Título", "Titolo", "Kop", "Заголовок", "Nagłówek", "Nadpis", "Rubrik",
    "Overskrift", "Otsikko", "Címsor", "Başlık", "Επικεφαλίδα", "Titlu", "标题", "標題", "見出し", "제목",
    "Encabezado", "Cabeçalho", "Heading", "Berschrift", "Ttulo", "Titol", "Títol", "Nagwek",
    "Cmsor",
    "Balk", "Заглавие", "Naslov", "Pealkiri", "Virsraksts", "Antraštė", "Đầu đề", "כותרת", "عنوان",
    "หัวเรื่อง",
  ]

  /// What the lines of a table of contents are called, before their level.
  static let contents = [
    "Verzeichnis", "TM", "TDC", "Sommario", "Inhopg", "Оглавление", "Spis treści", "Obsah",
    "Innehåll",
    "Indholdsfortegnelse", "INNH", "Sisluet", "TJ", "目录", "目錄", "目次", "목차",
    "Contents", "TOC",
  ]

  /// What other styles of Word are called.
  static let ofStyles: [ParagraphStyle: [String]] = [
    .normal: [
      "Standard", "Normale", "Standaard", "Обычный", "Normalny", "Normální", "Normaali", "Normál",
      "正文", "內文", "標準", "표준", "바탕글", "Default Paragraph Style", "Default Style",
    ],
    .title: [
      "Titel", "Titre", "Título", "Titolo", "Название", "Заголовок", "Tytuł", "Název", "Tittel",
      "Rubrik", "Otsikko", "Cím", "Konu Başlığı", "Τίτλος", "Titlu", "标题", "標題", "表題", "제목",
    ],
    .subhead: [
      "Untertitel", "Sous-titre", "Subtítulo", "Sottotitolo", "Ondertitel", "Подзаголовок",
      "Podtytuł", "Podnadpis", "Podtitul", "Underrubrik", "Undertitel", "Undertittel", "Alaotsikko",
      "Alcím", "Altyazı", "副标题", "副標題", "副題", "부제",
    ],
    .body: [
      "Textkörper", "Textkrper", "Corps de texte", "Texto independiente", "Cuerpo de texto",
      "Corpo testo", "Corpo del testo", "Corpo de texto", "Platte tekst", "Основной текст",
      "Tekst podstawowy", "Treść tekstu", "Základní text", "Tělo textu", "Brödtext", "Brødtekst",
      "Leipäteksti", "Szövegtörzs", "Gövde Metni", "正文文本", "本文", "본문", "Text Body",
    ],
    .quotation: [
      "Zitat", "Citation", "Cita", "Citazione", "Citação", "Citaat", "Цитата", "Cytat", "Citát",
      "Citace", "Citat", "Sitat", "Lainaus", "Idézet", "Alıntı", "引用", "引文", "引用文", "인용",
      "Zitate", "Quotations", "Block Text",
    ],
    .caption: [
      "Beschriftung", "Légende", "Descripción", "Epígrafe", "Didascalia", "Legenda", "Bijschrift",
      "Название объекта", "Titulek", "Beskrivning", "Billedtekst", "Bildetekst", "Kuvaotsikko",
      "Képaláírás", "Resim Yazısı", "题注", "標號", "図表番号", "캡션",
    ],
    .footnoteText: [
      "Fußnotentext", "Note de bas de page", "Texto nota pie", "Testo nota a piè di pagina",
      "Texto de nota de rodapé", "Voetnoottekst", "Текст сноски", "Tekst przypisu dolnego",
      "Text pozn. pod čarou", "Fotnotstext", "Fodnotetekst", "Fotnotetekst", "Alaviitteen teksti",
      "Lábjegyzetszöveg", "Dipnot Metni", "脚注文本", "註腳文字", "脚注文字列", "각주 텍스트", "Footnote",
    ],
    .listItem: [
      "Listenabsatz", "Paragraphe de liste", "Párrafo de lista", "Paragrafo elenco",
      "Parágrafo da Lista", "Lijstalinea", "Абзац списка", "Akapit z listą", "Odstavec se seznamem",
      "Liststycke", "Listeafsnit", "Listeavsnitt", "Luettelokappale", "Listaszerű bekezdés",
      "Liste Paragraf", "列出段落", "列表段落", "清單段落", "リスト段落", "목록 단락",
    ],
    .header: [
      "Kopfzeile", "En-tête", "Encabezado", "Intestazione", "Cabeçalho", "Koptekst",
      "Верхний колонтитул", "Nagłówek", "Záhlaví", "Sidhuvud", "Sidehoved", "Topptekst",
      "Ylätunniste", "Élőfej", "Üst Bilgi", "页眉", "頁首", "ヘッダー", "머리글",
    ],
    .footer: [
      "Fußzeile", "Pied de page", "Pie de página", "Piè di pagina", "Rodapé", "Voettekst",
      "Нижний колонтитул", "Stopka", "Zápatí", "Sidfot", "Sidefod", "Bunntekst", "Alatunniste",
      "Élőláb", "Alt Bilgi", "页脚", "頁尾", "フッター", "바닥글",
    ],
    .salute: [
      "Anrede", "Salutations", "Saludo", "Formula di apertura", "Aanhef", "Приветствие", "称呼", "稱呼",
      "挨拶文",
    ],
    .close: [
      "Grußformel", "Formule de politesse", "Cierre", "Formula di chiusura", "Afsluiting",
      "Прощание", "结束语", "結語", "結語",
    ],
    .signature: ["Unterschrift", "Firma", "Handtekening", "Подпись", "签名", "簽名", "署名", "서명"],
    .preformatted: [
      "HTML Vorformatiert", "Préformaté HTML", "HTML con formato previo", "HTML preformattato",
      "HTML 预设格式", "HTML 預設格式", "HTML 書式付き", "Preformatted Text",
      "Vorformatierter Text", "Source Code",
    ],
    .tocHeading: [
      "Inhaltsverzeichnisüberschrift", "En-tête de table des matières", "TOC 标题", "目錄標題",
      "目次の見出し", "目录标题", "Contents Heading",
    ],
    .byline: ["Author"], .dateline: ["Date"],
  ]
}
