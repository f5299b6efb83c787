internal import GalleyCore

/// The words in the languages of East Asia: a language a record, each word beside its fellows.
extension Strings {
  static let simplifiedChinese = Strings(
    contents: "目录", titlePage: "书名页", cover: "封面", text: "正文",
    frontMatter: "前言部分", backMatter: "附录部分", pages: "页码", page: "第#页", landmarks: "导航",
    untitled: "无标题",
    note: "注#", backToText: "返回正文", gap: "缺文", colon: "：", comma: "、",
    colophon: Colophon(
      title: "制作说明",
      made: "由 # 自动制作",
      file: "来源文件",
      encoding: "字符编码",
      joinedLines: "合并的行",
      removedHyphens: "删去的连字符",
      corrections: "校订",
      lostCharacters: "无法表示的字符"),
    summary: Summary(
      text: "本书为可重排的文本，按阅读顺序排列，附可点击的目录。",
      headings: "标题标明全书结构。", images: "图片均有文字说明。", pages: "标有纸本页码，并附页码列表。",
      claim: "本书由程序自动生成，未声明符合任何无障碍标准。", space: ""))

  static let traditionalChinese = Strings(
    contents: "目錄", titlePage: "書名頁", cover: "封面", text: "正文",
    frontMatter: "前言部分", backMatter: "附錄部分", pages: "頁碼", page: "第#頁", landmarks: "導覽",
    untitled: "無標題",
    note: "註#", backToText: "返回正文", gap: "缺文", colon: "：", comma: "、",
    colophon: Colophon(
      title: "製作說明",
      made: "由 # 自動製作",
      file: "來源檔案",
      encoding: "字元編碼",
      joinedLines: "合併的行",
      removedHyphens: "刪去的連字號",
      corrections: "校訂",
      lostCharacters: "無法表示的字元"),
    summary: Summary(
      text: "本書為可重排的文本，按閱讀順序排列，附可點選的目錄。",
      headings: "標題標明全書結構。", images: "圖片均有文字說明。", pages: "標有紙本頁碼，並附頁碼列表。",
      claim: "本書由程式自動產生，未聲明符合任何無障礙標準。", space: ""))

  static let japanese = Strings(
    contents: "目次", titlePage: "扉", cover: "表紙", text: "本文",
    frontMatter: "前付", backMatter: "後付", pages: "ページ番号", page: "#ページ", landmarks: "ナビゲーション",
    untitled: "無題",
    note: "注#", backToText: "本文に戻る", gap: "欠字", colon: "：", comma: "、",
    colophon: Colophon(
      title: "この電子書籍について",
      made: "# により自動作成",
      file: "入力ファイル",
      encoding: "文字コード",
      joinedLines: "つないだ行",
      removedHyphens: "取り除いたハイフン",
      corrections: "訂正",
      lostCharacters: "表せない文字"),
    summary: Summary(
      text: "本書はリフロー型のテキストで、読む順序に並び、リンク付きの目次があります。",
      headings: "見出しが構成を示します。", images: "画像には代替テキストがあります。",
      pages: "底本のページ番号とその一覧があります。",
      claim: "本書は自動生成されたもので、アクセシビリティ規格への準拠は表明していません。", space: ""))

  static let korean = Strings(
    contents: "차례", titlePage: "속표지", cover: "표지", text: "본문",
    frontMatter: "앞붙이", backMatter: "뒷붙이", pages: "쪽 번호", page: "#쪽", landmarks: "길잡이",
    untitled: "제목 없음",
    note: "주 #", backToText: "본문으로 돌아가기", gap: "빠진 글자", colon: ": ", comma: ", ",
    colophon: Colophon(
      title: "이 책에 대하여",
      made: "#(으)로 자동 제작",
      file: "원본 파일",
      encoding: "문자 인코딩",
      joinedLines: "이어 붙인 줄",
      removedHyphens: "없앤 줄 끝 붙임표",
      corrections: "바로잡은 곳",
      lostCharacters: "나타낼 수 없는 글자"),
    summary: Summary(
      text: "이 책은 읽는 순서대로 배열된 리플로우 텍스트이며 링크가 있는 차례가 있습니다.",
      headings: "제목이 구조를 나타냅니다.", images: "그림에는 대체 텍스트가 있습니다.",
      pages: "원본의 쪽 번호와 그 목록이 있습니다.",
      claim: "이 책은 자동으로 만들어졌으며 접근성 표준 준수를 주장하지 않습니다.", space: " "))
}
