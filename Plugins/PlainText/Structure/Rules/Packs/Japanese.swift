extension ShippedRules {
  static let japanese =
    #"""
    # Japanese.
    language: ja
    for: every text

    [byline]
    longest: 24
    begins: 文・ 文＝ 著者： 筆者： 執筆： 訳・ 記者・ 文／ 文/ 文： 取材・文 本紙記者 本誌記者 文・写真 文と写真
      "論説委員 " 論説委員　 "編集委員 " 編集委員　 "論説主幹 " 論説主幹　 "社会部 " 社会部　 "政治部 "
      政治部　 "経済部 " 経済部　 "国際部 " 国際部　 "外信部 " 外信部　 "文化部 " 文化部　 "運動部 "
      運動部　 "科学部 " 科学部　 "生活部 " 生活部　
    ends: 著 記者 訳 特派員 " 編" 　編 " 絵" 　絵
    translator: 訳 翻訳
    editor: 編 編者
    illustrator: 絵 挿絵
    photographer: 写真 撮影
    matches:
      文・山田太郎
      山田太郎 著
      論説委員 田中健
      社会部　山田太郎
    mismatches:
      著
      文を書いた

    [name]
    surnames:
      佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邉 渡邊 山本 中村 小林 加藤 吉田 山田 松本 井上 木村 斎藤 斉藤
      清水 池田 橋本 阿部 山下 中島 石井 小川 前田 岡田 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田
      太田 西村 藤井 金子 岡本 藤原 三浦 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 柴田
      酒井 工藤 横山 宮本 内田 高木 安藤 谷口 大野 丸山 今井 河野 藤本 村田 武田 杉山 増田 平野
      大塚 久保 松井 小島 岩崎 桜井 野口 松尾 野村 木下 菊地 佐野 大西 杉本 新井 浜田 菅原 水野
      小松 島田 古川 小山 高田 西田 山内 菊池 西川 北村 安田 中田 平田 飯田 吉川 本田
    matches:
      田中健
      山田太郎

    [source]
    longest: 60
    begins: 初出： 初出　 出典： 底本：
    matches: 初出：文学雑誌
    mismatches: 初出場の選手

    [jump]
    begins: 続きは ＝続きは （続きは →
    ends:
      面に続く 面につづく 面へ続く 面へつづく ページに続く 面から続く 面からつづく 面に関連記事
      面に続く） 面につづく） 面へ続く） 面へつづく） 面から続く） 面からつづく） 面に関連記事）
    matches:
      ２面に続く
      （三面につづく）
    mismatches:
      →地図
      路面に続く

    [author-note]
    longest: 120
    begins: （筆者は （著者は 筆者は
    matches: （筆者は大学教授）
    mismatches: 著者名

    [table]
    begins: 表
    matches:
      表1　船の数
    mismatches:
      表に出る

    [figure]
    begins: 図 写真
    bracketed: 挿絵 挿画 図
    matches:
      ［挿絵：港］
      図3　港
    mismatches:
      図を描く

    [chapter]
    chapter: 第
    part-units: 巻 部 編 篇
    chapter-units: 章 話 回 幕
    section-units: 節 場
    named: 附則 はじめに おわりに まえがき あとがき 序章 終章 プロローグ エピローグ 付録 目次 注釈
      註釈 脚注 注記 参考文献
    weak: 第 その 其の 其 巻
    matches:
      第三章　夜の道
      あとがき
    mismatches: 第三者の目

    [clause]
    units: 条
    matches: 第九条　日本国民は
    mismatches: 第九の合唱

    [date]
    signs: 年 月 日 曜 土 水 木 金 火 昭 和 大 正 明 治 平 成 令 元
    matches: 昭和八年一月
    mismatches: 昭和の町

    [play]
    longest: 110
    begins: 幕が 舞台は 舞台、
    never: 注 例 図 表 備考 作者 訳者 時 所 日時 場所 件名 差出人 宛先
    cast: 登場人物 人物
    matches: 幕が上がる。
    mismatches: 舞台に立つ

    [letter]
    greeting: 拝啓 謹啓 前略 拝復 復啓 みなさま 皆様 みなさん 皆さん 各位
    close:
      敬具 謹白 草々 早々 かしこ 敬白 以上 よろしくお願いします よろしくお願いいたします
      よろしくお願い致します 宜しくお願いします 宜しくお願いいたします
    postscript: 追伸 追白 二伸
    matches:
      拝啓
      敬具
    mismatches:
      拝啓という言葉
      敬具と書いた

    [mail]
    sender: 差出人 送信者
    recipient: 宛先 CC
    subject: 件名
    sent: 日時 送信日時 日付
    original: 元のメッセージ 転送メッセージ 転送されたメッセージ "Original Message"
    matches:
      件名: 会議
      差出人：山田
    mismatches: 件名なし

    [contents]
    head: 目次 もくじ 表目次 図目次 表の一覧 図の一覧 挿絵目次
    matches: 目次
    mismatches: 目次を見る

    [news]
    paper:
      新聞 新報 日報 時報 タイムス
    briefs: 短信 こぼれ話 ニュース短信 告知板
    matches:
      港町新聞
    mismatches: 新聞を読む
    """#
}
