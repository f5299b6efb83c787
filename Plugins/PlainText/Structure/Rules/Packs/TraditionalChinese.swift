extension ShippedRules {
  static let traditionalChinese =
    #"""
    # Chinese in traditional characters: what the pack for all Chinese does not have.
    language: zh-Hant
    for: this language

    [byline]
    longest: 30
    begins: 【本報記者 【記者 （本報記者 （記者 〔記者 〔本報記者 本報訊 見習記者 通訊員 特約記者 作者／ 撰稿／ 採訪／ 編譯 評論員 本報評論員 文字／
    ends: 口述 撰寫 編寫 攝 報導 報道 譯 " 編" 　編
    translator: 譯 譯者 翻譯 編譯
    editor: 編 編者
    photographer: 攝 攝影
    matches:
      通訊員 陳大文
      採訪／林小玲
      陳大文 攝
    mismatches: 通訊員

    [organization]
    longest: 24
    ends: 課題組 編輯部 研究會 委員會 辦公室 理事會 聯合會 協會 學會 學院 大學 通訊社 編委會
    matches: 本刊編輯部
    mismatches: 他在大學裏教書

    [source]
    longest: 60
    begins: 載《 轉載自 （轉載自 來源： 資料來源： （來源 據《 （據《 （載《 原載於 （選自 選自 刊於《 發表於《
    matches: 載《大公報》
    mismatches: 載著一車人

    [jump]
    longest: 24
    begins: 下轉 （下轉 (下轉 〔下轉 文轉 （文轉 轉第 （轉第 上接第 （上接第 〔上接第
    matches:
      （下轉第四版）
      文轉A5版
    mismatches: 下轉之後

    [author-note]
    longest: 120
    begins: （作者為 （作者單位 （作者簡介 作者為 作者簡介 （本文作者 責任編輯 （責任編輯 責編： 編者按 （編者
    matches: （作者為某大學教授）
    mismatches: 作者在書中說

    [figure]
    begins: 圖
    matches:
      圖3　港口
    mismatches:
      圖書館

    [chapter]
    chapter: 第
    part-units: 冊
    chapter-units: 話 齣
    named: 導言 引言 前言 總則 附則 參考文獻 致謝 序幕 凡例 跋 番外篇 註釋 注釋 註解 附註
    matches:
      第三話 夜雨
      凡例
    mismatches: 第三冊書

    [name]
    surnames: 劉 吳 郭 羅 賴 簡 邱 詹 蕭 游 湯 顏 龔 藍 侯 溫 塗 鄔 竇 韓 瞿 龐 樂 齊 勞 龍 歐 關
    matches: 劉大文

    [letter]
    greeting: 親愛的 敬愛的
    close: 敬禮 順祝 即頌 敬頌 祝您
    postscript: 又及 又啟 附言
    matches:
      親愛的媽媽：
      敬禮！
    mismatches:
      親愛的媽媽來了

    [mail]
    sender: 寄件者
    recipient: 收件者 副本
    subject: 主旨
    sent: 寄件日期
    original: 原始郵件 轉寄郵件
    matches: 主旨：開會
    mismatches: 主旨不明

    [news]
    paper:
      日報 晚報 晨報 早報 時報 週報 商報 週刊
    opens: 記者 本報訊 本報記者 中央社 特派記者 本報
    briefs: 簡訊 短訊 短波
    matches:
      南湖時報
      〔記者林志明／臺北報導〕昨日
    mismatches: 今年的茶葉
    """#
}
