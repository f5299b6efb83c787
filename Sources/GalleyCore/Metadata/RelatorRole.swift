/// The roles of people in libraries' catalogues (MARC code list for relators).
public enum RelatorRole {
  /// The code of a role, by its code or by its name in English; nil where there is none such.
  public static func code(of word: String) -> String? {
    let plain = MetadataKey.plain(word)
    if let code = names[plain] { return code }
    return plain.utf8.count == 3 && codes.contains(Substring(plain)) ? plain : nil
  }

  /// The name of a role in English, as `Translator`; the code where it is not a common one.
  public static func name(of code: String) -> String {
    let name = names.filter { $0.value == code }.keys.min() ?? code
    let words = name.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private static let names = [
    "adapter": "adp", "annotator": "ann", "artist": "art", "author": "aut",
    "author-of-afterword": "aft", "author-of-introduction": "aui", "compiler": "com",
    "composer": "cmp", "contributor": "ctb", "correspondent": "crp", "cover-designer": "cov",
    "creator": "cre", "designer": "dsr", "editor": "edt", "illustrator": "ill",
    "interviewee": "ive", "interviewer": "ivr", "lyricist": "lyr",
    "narrator": "nrt", "photographer": "pht", "printer": "prt", "proofreader": "pfr",
    "publisher": "pbl", "reporter": "rpt", "transcriber": "trc", "translator": "trl",
  ]

  private static let codes = Set(
    """
    abr acp act adi adp aft anc anl anm ann ant ape apl app aqt arc ard arr art asg asn ato att \
    auc aud aue aui aup aus aut bdd bjd bka bkd bkp blw bnd bpd brd brl bsl cad cas ccp chr cli \
    cll clr clt cmm cmp cmt cnd cng cns coe col com con cop cor cos cot cou cov cpc cpe cph cpl \
    cpt cre crp crr crt csl csp cst ctb cte ctg ctr cts ctt cur cwt dbd dbp dfd dfe dft dgc dgg \
    dgs dis djo dln dnc dnr dpc dpt drm drt dsr dst dtc dte dtm dto dub edc edd edm edt egr elg \
    elt eng enj etr evp exp fac fds fld flm fmd fmk fmo fmp fnd fon fpy frg gdv gis grt his hnr \
    hst ill ilu inl ins inv isb itr ive ivr jud jug lbr lbt ldr led lee lel len let lgd lie lil \
    lit lsa lse lso ltg ltr lyr mcp mdc med mfp mfr mka mod mon mrb mrk msd mte mtk mup mus mxe \
    nan nar nrt onp opn org orm osp oth own pad pan pat pbd pbl pdr pfr pht plt pma pmn pnc pop \
    ppm ppt pra prc prd pre prf prg prm prn pro prp prs prt prv pta pte ptf pth ptt pup rap rbr \
    rcd rce rcp rdd red ren res rev rpc rps rpt rpy rse rsg rsp rsr rst rth rtm rxa sad sce scl \
    scr sde sds sec sfx sgd sgn sht sll sng spk spn spy srv std stg stl stm stn str swd tad tau \
    tcd tch ths tld tlg tlh tlp trc trl tyd tyg uvp vac vdg vfx voc wac wal wam wat waw wdc wde \
    wfs wft win wit wpr wst wts
    """.split(separator: " "))
}
