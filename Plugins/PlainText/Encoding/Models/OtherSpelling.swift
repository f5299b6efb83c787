// Made by Scripts/train-encodings; do not edit by hand.

/// How languages in other alphabets spell: what each pair of letters costs.
enum OtherSpelling {
  static let all = [el, he, ar, fa, th]

  static let el = LetterModel(
    "el", letters: "αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ",
    costs: #"""
      {9IG?=:AQBJCNW~~8G8>P>D7Q7~2K_~~GFWSX,ltPCLWaPjhG4DW~C>E8N]b;>8~<BT~~FT_ts/lzHC=G{A`~@Pz{~C7
      @4GS{@98~:w~~~EGQM~C25J?F8>}GFu<A~~l8lh|5Cl4f~fOW~~xt~NIL:<~C^7C~EA~.>~~<I?Ba7Bt;f~mDL~~~I~A
      BK:J~yp.E~:@}/>~~qoh_~8Et<e~l?A~~~|~DB0TWQEH]lXjxN35f~B?G9HRY>99~<AG~~MKYM]FByGBEIzS`}HNx~~A
      8B2EEy>42~<s~~~C5JH~A:Cjmm.Cx;>q>9~~g^[`x3?gda~`FO~~sp}4B,p~dEXc~~z~Isz~~CC:1Xt~TC1~={u~~SSY
      ~~+jv^DLkwprz?^u~~CF9>NlvG;1~7s|~~LTXy~L.Crvw07~7@zDP~~pFBC~=Hp<k~j?I~~|y~IB,4@MMEIQU[ZPjy~~
      6GE@S<MMG6~D}~~~VL^QI51{UD=A|?P~Krz~~ACB2L9{AF6~<x~~~^AZD~8JGJU@NXdS[]NWmo)IDCdF3SP@oHT^oo_\
      iM`28DMFF;EQ@HI;CZ\@B@<Q:D@@:\:AK\\LIVHME,7i{Q:B~E;[?G~~QA][~79O=^~@EK~~\o~OGF78YZj5<}8>V8>~
      ~U5NXl3@Px[~NF?~~RwoDHJ1>F{{/8~>D~:C~~mqDP~5?;z^~qNS~~I}cIS,0Et\J:EjAHK?E~~ciwN~:FujR~9WV~~p
      w~CIB6Auhn/6y3Dq9<~~hjhdx;O[gb~KD=~~bp~<W/alPFIX\cUYT:E^~G>B9Z^kC>:~E/<h~KJYmf-ezMBHO{[V~QXy
      }~H9:7[Xz=?4~4o~~~ODPe~J6<~rz7C~FGm:A~~t?oN~.6Z5f~DSW~~~i~@NI3:X?N8@qAEL4:~~F[HFU3;YQV~FJO~~
      LA~>@+>SYpb8T~;OSBF~~DbDo~@OJfK~2@I~~OH~GV28DMFF;EQ@HI;CZ\@B@<Q:D@@:\:AK\\LIVHMN3@~v~9CS2Cz7
      E~~u[Yp~.A~?J~[KR~~n}~@I,LSKCOY\R`TG^\w~IA;5OPY<<5~8o~~~PDRkf1UsO@GBtMRwB`r~~E>86P<s=94~7pz~
      ~OBKJ|6<HQJJ?IUDLM?H^`DFD@U>I+D>`>EO``PGZLQ28DMFF;EQ@HI;CZ\@B@<Q:D@@:\:AK\\LIVHMK5<{_t99~A<F
      :;~~bLdQ~1?[@c~;=C~~yv~9IJ6Avww0?~A>G:A~~qOW=~5Iq4j~BKK~~}z~:?O;;mef.Bq.<iCGz{`b`[p:O__Z{L8Q
      {{khu?M0UTTFP^]a^DISOn~YO@.[aj>90~;i}~~TY~fo3QpV\JWr^KuC_p~~\K=.WSq>32~8mw~~[W~Ty
      """#)
  static let he = LetterModel(
    "he", letters: "אבגדהוזחטיךכלםמןנסעףפץצקרשת",
    costs: #"""
      {67FG3=DCL>|=6n7vBG<~E~KFD8D1i@NFA5E<S7NN:B?K;KaLFmOR??46<FH@<7KAF3YC<]=G@E<~IaID6@>7I;S7C4G
      \S2rs96AD@U>YUurj9AG/G=MJ;4dP^1ZTDACNKS=TO}^F9@A+?ADGH:FBM8~DFC;NEEB~D~GE@@A4<=F=BCJDIAKD:A?
      ?>DAMCPEC9A36<GSL,4Y^m9k=FP:OKbLbd~YA8aS6V<O9@3@_Q4eL:L@NACx]KTI@7><2F@PY=1\@N1pK>YIEAP>UHw]
      J6QE1BBLA<8MFG;IE?3D??GESGXHC>>;$gisnectouaxjcmitmrm~q~tpgigI?<RA>3DG^5@L2B;=;FOZFeba??<.6BI
      E79QCI5EBDF>VELDYCaLDIDB$pv{xon~|~i~xqzv~y~s~~~~}vtsM=BH>74G?G5RBATBC?@=~EZ??;8;$lmytkhzuyg~
      pmsmvsys~v~zvopnXDJAD51NBD-ZENLFOL@D]EaJDD>=4K@DAA3mH<2PCBLASHNEB6~\>>g=6a<S<@4GxJ7lH2:@PBKq
      hXT@H<>>$_blg^\mhm\rg_fblegftjzmiabaJFZDR:4V@A3NM>^\G;?:`ZWJ@3;;$\]gbYWiciWmc[a]hagasevhd\^]
      T7;K@:3s@G1nq;K:XMq;XBVQV6nA1G;cA=2`G?6rl?QJKCEJQG`AV5<D.9=BF<5TDF3FBPOGRJHITKLGANE>7<=MO87N
      FJ5OD1D=V<ZC_D{XG9N@)HGMU>9\Af8MJJEEJDYIWG~ZD>LM
      """#)
  static let ar = LetterModel(
    "ar",
    letters:
      "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي\u{64B}\u{64C}\u{64D}\u{64E}\u{64F}\u{650}\u{651}\u{652}ـ",
    costs: #"""
      {~S:~B~/;~>QGCJINHSEHKTN\<O;DA;6EB9~?~~~~~~~~~%vwk~sx@gCKuomsisfukrrur{gwjlYO]YKZl`~~~~~~~~~
      E`]cukeTANC@QY/DHA[>Rakhp]\M`O4;/JLb<{{{{{{{{{E~~qd~ekAKEHB==ES?O;DBQGW>JCD>A8/E7X;~~~~~~~~~
      Elpbiin8ST:>Pc?;HIf4Eekaq^m_C=39NA4R8yyyyyyyyy[~~r~ypcEpJJCCGB:EP:HFCF[>PKGR-A1Rhs<~~~~~~~~~
      ;vmk~sx<B9HoFGh>S:APTS[Mv?hD@E68DAGZ/~~~~~~~~~3C~xg~EjBO=QIGOCR>OCQLNMaEZGGJ+?;JLnG~~~~~~~~~
      2nfEeO_3G?BUQAP>R:YFFPSFl:QUCE<D>?@\5~~~~~~~~~$~~|~~~myzw~~}~z~w~|~~~~~x~{}|otu{v~s~~~~~~~~~
      /~kIY~a=@UGUD<CFQ<MDDCOGO=JC>B@;B==F:~~~~~~~~~/|t_{w|4F=LYrqoXv6ymtvyt~Y^X>\49>N?V5~~~~~~~~~
      7~kR{~R4?A@XeM{7R:@Hit~{~A[Wo]96<;9[9~~~~~~~~~7~~y~~~6??9HHi~5P;H@QCJPHu~E<?>:FN>W6~~~~~~~~~
      <~zs~z~4=L:kZtb:B4MKN9J;~m~Dqg3BMU?f9~~~~~~~~~-XmKq~W6O9GF]]ID~<cLa~~~~DfFIMF<EC9H4~~~~~~~~~
      8}kq{y\-FMN{Oq]onE|qxx{y~Z~S`<4XG3FL2~~~~~~~~~/dXIU~H5=9BYAGWEmQSBPPDO~IMBD>SIGC=F4~~~~~~~~~
      0Cx^wwQ3A=JyOOXIw?Ubuuxt~B_LMP<;CD9X1~~~~~~~~~4~uML~T5;B5~GNOLq?~L~~~C~@vGOA:;?D<Q4~~~~~~~~~
      :y`GS{J3?JAyIL<Dc1w[kx|Kh;IAG9I@K<AR6~~~~~~~~~7~ys~{~5;<Q}u;V:{7}syH|L~EB<T_5B@M6R9~~~~~~~~~
      /}me|x\1EAHzS>LCw;zpvvmK~;GPm[;=OD;F6~~~~~~~~~4_yNgyO4::N{gNg]z6tN^y|L~>^==d8L<H9N7~~~~~~~~~
      8uwh{pt2N;Krliofp2rhnnqmw`kCgT;4B6EN6~~~~~~~~~3~y}~~~6?>ASP~~9X<LOIPCMMy~RHP1;8F@T<~~~~~~~~~
      :y}m~ty4A=D_antBF3DERWE@uixIm`:=>R@V/~~~~~~~~~5npQbIV:S?@nPLWVU<R@UNCULA]Y?FAMGDBE+~~~~~~~~~
      3~yx~~~3<;<|rb~6V<cJTCG@]@~FPZ<FFG8I8~~~~~~~~~0~nNojl4@@=?a\kMJ;IFOldjvYkMf[6;8L9];~~~~~~~~~
      5vP>oEc7BD=LDAHCFFQAEHTI\?KDA>@6BAA;:~~~~~~~~~1~n^M~\4HAAHDBKAZ=P@GHRO]<ROGD=I2F>W<~~~~~~~~~
      *~{fo~f6ID<bKKXCNTMBJKYLFKVDIH`KN<@O9~~~~~~~~~-~tzR~}1JKLwL|~@7?Oj[~Zhlu~b]SC7@R9T<~~~~~~~~~
      5U_E~Nh3AMAPAFR@P:GBQIHJSARB>E6:8CPM=~~~~~~~~~$Y~t~{~epro}wuzq{n~szz}{~p~stsgklqmxj~~~~~~~~~
      .P}XZ~Q9E6BJJHL>V;KBKQJM\BXEAC?@8A@iK~~~~~~~~~2QVDWLQ5@B?NHEKBL?NDJJMKS@PCDC7<=C>J:\\\\\\\\\
      2QVDWLQ5@B?NHEKBL?NDJJMKS@PCDC7<=C>J:\\\\\\\\\2QVDWLQ5@B?NHEKBL?NDJJMKS@PCDC7<=C>J:\\\\\\\\\
      2QVDWLQ5@B?NHEKBL?NDJJMKS@PCDC7<=C>J:\\\\\\\\\2QVDWLQ5@B?NHEKBL?NDJJMKS@PCDC7<=C>J:\\\\\\\\\
      2QVDWLQ5@B?NHEKBL?NDJJMKS@PCDC7<=C>J:\\\\\\\\\2QVDWLQ5@B?NHEKBL?NDJJMKS@PCDC7<=C>J:\\\\\\\\\
      2QVDWLQ5@B?NHEKBL?NDJJMKS@PCDC7<=C>J:\\\\\\\\\2QVDWLQ5@B?NHEKBL?NDJJMKS@PCDC7<=C>J:\\\\\\\\\
      """#)
  static let fa = LetterModel(
    "fa", letters: "ءآأؤئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگی\u{200C}",
    costs: #"""
      {~C~~~45~=\EEA8^>G@?M[O_FTDGUM7>>;~]CFb:FEd'fXefb7IfE`UVRF`EOLNY^YOT_RTbNGFFGf\WYcLSE[P~y~~[
      a:~EKXi==H;<@Bl~z~tDG@~>4/@<~QMhSTI<|;k]jkgENk<4QZCKeIT4R^c^dXdWYg<0DEJjI\^g8X4`9dVcd`/GdG4R
      SPA^BM2KW\W^Q]PR`;9BDCcZUW`JQ<YMxjwxt?Mx;rfgdBrIQZ_kp`reqSVt5<:71xHiku[e.m4ey~~UjA~CXMJJ=f69
      ;ALUM\HWGHm<<5@CiNUb`LL5~8~~~~y0L~Cx\OEAY4FFIbkO~E^XLmBQG19pSZN~JI:Z/\N[\X7?\?VKLI<V;EBDOTOV
      JUHJXD=<<=\RMOYCI;Q,~~V~]6E~WdMGGPk8[TGH[fQHPEGnF=>:7lWc~cMM;P0{n{{w45|Vvjkh\u3db[otouithSw0
      EI@O{Smnxbh:X9~~~~q/CwFpmmx<L:DHI~~~~HWPm~=7;75~\|~~Ra>_8~|~~~2B~8KJzv<L8M9IDBbGo~H<^<8KG@~T
      {}~Aj<V?~~~~~4>~5~Y}e>_;VH>?kE~{~O{~?IFI-~TnX~n^:h-~b{~_4S~I__kNT~3\DK~~~~TdORkH>=6<vSgatMH9
      ~>{n{|x,@|>vjkE\v5eb6otouV[>ixQYU8G{Omox@i8q.~VgvV2E~ChLQL8~XIAGTP[~U]BOdU@E=7vS]UWEF8~*`i~~
      X8G~S~]]S>~BzUA~~qlefaq~P:8>EiPf~~]O5u6~~j`O4E~-~X`GO~;cXX~~F~K~GVk@AB@?lPJ|~IT6X1~~i~t:C~5~
      QUH5~>qQNb~e~MRQH[S9=98zV\z~>C;Q8~x~~~5<~G~t?\6~:nlfI~J~SR;s~4D>C3~Qwx~ls9`4~q~~{.I~PymKRAy6
      heVrwNx9xkl{C@\B3aOpa{el6^.~x~~W:;~c~tDrf~2ob[y~y~?g@>~8DE>7~Wwy~cs=`8|o||x0L}Awkli]v,ec\pup
      vjuNjxI>Q5;|Pnoyci9q4~rw~~4Bt:FI|y8T;HXEHDMPz~LGc7:<<BoQ}~~Dy8Y3}p}~y2M~MxlmjE96>WMUSqwkwOkz
      9ABC<}JoWzdQ1S5~u~~p5^~1~SMaNm2GFHKJeHANi;]GUD>A~Vr~~@n7[3~~~~~3=~9~zdx9o9TFDFJ:~<~KS~<IT<>~
      O}c~ay8X6xjwxt9TxA_RgdOr4O@BkpkqeqVftAA5,DWBakt^eRm.~br~b2?~Aa[IVJTPPFL`~KjJVGLhJ<H<=cN]heGM
      2R/~~ea^4M~ALIEMAX=ODEQ\PeCWXIgBN:=;fMSPpHR4U+~~~~|;G~BlD[S6hLOEDVuQHUvIJbW>F;>vSd[^G@8P'~~~
      ~~7R~J~`~oFz>OFK~i~~~~Qo~R9DUHz]h|~\hDE.giy~Y7D~HdFPX6a7@AAQLQ^HVOE~=A7GWqXSSXPR=y&gZggcBJhJ
      bVWTHbFQNO[`[aUaTUdOIHHHg^Y[dNUF\-~t~~a9J~A|KTK9|;EB?\]P|M[MJ@C?4AIeDjMUGC`S<~z~~g1h~K~wxG@G
      4D5A{~o~v~av~?U=H9qJfbKVb1g<~x~~~;f~N~Tvkc~6hJ?y~D~tigB_SL4/8cNKl~@H2T:viuva2YvYpefcCpI_QYin
      ipdobdrLL8/7vHgisX<0k5~~~~~6Q~>SO~~Kg5K@?n~u~a~V~~?@40?~cYj~p~<[6~~~~o3`~M~d|yW>0@JF~~~~z~:{
      ~?DG89hNd_~pz4U,x~r~b:J~BdNVL;i;DCB_bUxN]NLsA?5AG~~[PX=FCC?~D~~~5@~:cH]B<nAJH8V|L}N}Q]\bIF/K
      ~iKR~5<@[
      """#)
  static let th = LetterModel(
    "th",
    letters:
      "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะ\u{E31}าำ\u{E34}\u{E35}\u{E36}\u{E37}\u{E38}\u{E39}\u{E3A}เแโใไๅๆ\u{E47}\u{E48}\u{E49}\u{E4A}\u{E4B}\u{E4C}\u{E4D}\u{E4E}",
    costs: #"""
      z9G~B~~@CjLQ~R~~a~f~<>JD\;:EV~T]TDBH~H~AUoEE~9~j~~~~~~~~~~~=@IGE~~~1:~o~~~2EA~F~~^H^QU~~^Qa~
      ~gE@XD~KQIWgQ\ZWO9g:~EQA;N~Ga~\~0=~~~~TZ~=FQGG~a~GB~~~~~9RR~O~~t|~~~~~~~_~~AwB~L~A^Y~~N~Yv;?
      ~H~B~~^M~,~~{~I}~~~~{~~^YSML~~~K.~~~~~5=E\C\\>GXHR\V[YX\[KABKCW=BEQ[IQQ@C=[A\CWRCC[;X[F\;H\\
      \\FI\@DLFG\U\<=\\\\\9tW~Z~~G~~U~~~~~~~~WxZ~W~SZ[~~~~~w`7~6~2~~zz~@~~}~W6~~~~/Q~U{U[M~~~7B~~~
      ~~5=E\C\\>GXHR\V[YX\[KABKCW=BEQ[IQQ@C=[A\CWRCC[;X[F\;H\\\\FI\@DLFG\U\<=\\\\\8@H_G__BJ[LV_Y_]
      [__NEFNG[@EHT^LTTDF@_D_FZVGG_?[_I_?K____IM_CHOIJ_Y_,A_____74<~:~~QB`HR~~~~Q~~~K=S=eDJJM~ITGD
      P=~H~GT~>?~A]~~~>~~~~~~~~:=@@@~C~_y~~~~~9\\~W~~T9~|~~~~~~~~~TGWQ~=L\~~W~~TvQ~t~J~~@T~H~~,~4:
      ~~~~4\~EW~yM~~~oI~~~~~BX_v^vvYascmvqvtsvvf\]e^rW-`kv*lk[3WvCv]qm^^vVsvDvVbvvvv`dvZ_gaavpvWXv
      vvvv-nv~Z~~px~z~~~~~~~~}st|u~Bsw~~z~~Ztn~r~t~~Zu~m~~w~Z[~~~~>{~qv~wx~~~2+~~~~~*bj~h~~cl}mx~{
      ~~}~~pf=ph|bgjv~nvvIhb~>~h|whi~9}~k~`m~~~~kI~eiqkl~z~:/~~~~~5=E\C\\>GXHR\V[YX\[KABKCW=BEQ[IQ
      Q@C=[A\CWRCC[;X[F\;H\\\\FI\@DLFG\U\<=\\\\\8H={c{{^fw@r{<{yw{{jaajHwHa=pzhpp`bH{5{bvrc={[w{e{
      2g{{{{ei{=:kHf{u{/]{{{{{/DLcKccFN`PZc]ca`ccSIJR0_DIMXbPXXHJDcHcJ^Z0KcC`cMcCOccccMQcGLTMNc]cC
      Eccccc*?:r:rrU]o_irmrporrbXYaZnSX\hr_hg@YTrWrYmiZZrRor\rR^rrrr]`r7[c3@rlrSTrrrrrOX_v^vvYascm
      vqvtsvvf\]e^rW\`kvclk[]Wv[v]qm^^vCsv`v$bvvvv`dvZ_gaavpvWXvvvvv+@H_G__BJ[LV_Y_][__NEFNG[@EHT^
      LTTDF@_D_FZVGG_?[_I_?K____IM_CHOIJ_Y_?A_____<DLcKccFN`PZc]ca`ccSIJRK_+IMXbPX1HJDcHcJ^ZKKcC`c
      McCOccccMQcGLTMNc]cCEccccc4=s~E~~m:~W~~~~~~X~yR1yO~kRA~~F~IW?R~F~W~~4W~H~~8~9v~~~~tx~;OXD>~~
      ~jl~~~~~3>@~C~b8MbPb~~~~T~~~S:M@~P]ER~F]IU9G~C~M~~EH~?~~~~HL~~~~~B~=CN?D~O~u2~~~~~,GH~\~~v~\
      ~~~~~~~~~~yz<X~aza~~~~\x{=~T~a~~\a~<~~M~<C~~~~Ga~XTAT~~~~41~~~~~5FX~S~~mv~wX~~~~~~~zMFzF~K;?
      ~XX~~SJO~K~F~~GS~=~~u~@w~~~~33~<?K<v~~~O4~~~~~&t[~U~~u[~~~~~~~~~~~Oy~zI>`|~~~~~wP@~w~`U~z`~I
      ~~[~E9~~~~E`~w[~`~~~~AC~~~~~'Y4x`xx[cueoxrxvuxxh^_g@tY^@mwemm]_Ex]x_so``xXuxbx=dxxxxbfx@@ibF
      xrxXZxxxxx0==~D~~QEZDV~\~~\~~~=BU9ZIKMVgJ^NFN>~J~?~~E@~?R~L~?C~~~~EK~>?MEA~R~E>~~~~~2;?~?~~Y
      E~NH~~~~U~~~ODWC~A5FMbO\GQR6~F~D~~>G~>b~~~F~~~~~>N~:ANED~~~Jv~~~~~-GK~Y~~sY~}Y~~~H~~~~YIYI~H
      Yz^~S~B^D2~4~x~~OI~U~~{~^}~~~~;Y~O<PQQ~~~q5~~~~~/dl~k~~fn~pz~}~~~~~rijrk~Kilx~pxxhKd~7~j~zPk
      ~c~~m~co~~~~m,~gltmn~}~/K~~~~~(KSjQji7TfV`jdigfiiYOPXQeKPS_iW__NQ6iNjPe`QQiIfiTjIVjjjjTWjMRZ
      TUjcjJ7jijjj)JU~t~~o<~Z~~~~~~~~|rM|ER6EZ~~z~ZZJ=Z@~t~~RU~=~~w~:y~~~~OJ~QM}Zx~~~Zn~~~~~0Kl~j~
      ~en~pH~}~~~~~rhPrH~dilx~p7xgjK~1~j~zkk~B~~m~co~~~~mq~=lsmn~|~c,~~~~~4dl~k~~fn~pz~~~~~~~sijrQ
      ~dimx~pyxhjd~h~j~zkk~c~~m~%o~~~~mQ~gltmn~}~ce~~~~~1BF~E~~cJ~TX~~~~c~~~AAT?~@DIH~?cORLG~C~O~~
      DJ~D~~~~5~~~~~K;~AH@DH~[~2X~~~~~47E~A~~>J~<X~~~~~~~~L@LC~:HIP~O~aHVH~J~>~~JD~A~~@~8~~~~~G:~=
      ETCH~V~;J~~~~~/AI~L~~KHggR~~~~V~~IKD<@~NOFg~TaVDO@~L~Dg~KD~A\~6~9~~~~~C?~;@UBI~~~FC~~~~~:CJa
      IaaDL^NXa\a_^aaQG/PI]BGKWaNWVFHCaFaH\/IIaA^aKaAMaaaaLOaEJRLLa[aBCaaaaa+NA~K~~:VZ]~~~~~^~~~DV
      ZH~NA]Z~c~SZRM~P~M~~VV~C~^8~<D~~~~JF~IQZRQ~~~6:~~~~~5=E\C\\>GXHR\V[YX\[KABKCW=BEQ[IQQ@C=[A\C
      WRCC[;X[F\;H\\\\FI\@DLFG\U\<=\\\\\5?C~B~~JA~O[~~~~~~~SEF~M~6JNa~H~~E8J~F~O~~GK~@~~}~2~~~~~~~
      ~;FTOL~[~99~~~~~1[cyayy\Gvfpytywvyyi_`h<u9AGoyfon^a1y^yGu3>GyYvycy6fyyyyd>yGAGGeysyZ[yyyyy9b
      j~N~~dI}nx~{~~}~~6Ihp=}bgjv~nvOfh+~N~h|xNN~a}~k~-m~~~~ko~NNqNN~{~ac~~~~~2KW~K~~G}~~~~~~~~~~~
      6UWz`?y|@~~~U@z>~O~U~~z`~?~~D~06~~~~EC~W{~}S~~~7@~~~~~:_|~z~~u}~~~~F~~~~~~SG~z~0x|~~~~~5I/~8
      ~?~~zz~r~~|~8~~~~~}`~v{~}~~~~N5~~~~~(CJaIaaDL^NXa\a_^aaQGHPI]BGKWaNWVFHCaFaH\XIIaA^aKaAMaaaa
      LOaEJRLLa[aBCaaaaa84F~<~~/O~W`~~~~`~~~GNXJ]8=MK~VLT<<A~J~P~~KE~C~~h~IV~~~~[~~BGXIB~~~QU~~~~~
      *W_v^vvYascmvpvtsvvf\]e^rW\`kuckkC]Wv[v]qm^^vVsv`v>bvvvv`dv+_g`avpvVXvvvvv,FNeLeeGPaQ[e_dbae
      dTJKTL`FKNZdRZZILFd,eL`[LLdDadOeDQeeeeOReIMUOPe^eEFeeeeeE:D~B~~sF~J^~~~~~~~~:=@<~?4GQ~I~XF<F
      ~E~F~~=<~EX~z~p|~~~~z~~6:H=A~~~pr~~~~~5=E\C\\>GXHR\V[YX\[KABKCW=BEQ[IQQ@C=[A\CWRCC[;X[F\;H\\
      \\FI\@DLFG\U\<=\\\\\C:H~E~~7C~Y]~]~~h~~hCBMGP8SLch@W[56/~S~GZFKMcVh~I~h~~~~~~~~ELVIM~~~{|~~~
      ~~BAJ~H~~=O~{~~~~~~~~}=CJ<~;KKP~K~[NLM~A~N~~=-~J~~x~nz~~~~x{~5:S>E~V~no~~~~~5=E\C\\>GXHR\V[Y
      X\[KABKCW=BEQ[IQQ@C=[A\CWRCC[;X[F\;H\\\\FI\@DLFG\U\<=\\\\\5=E\C\\>GXHR\V[YX\[KABKCW=BEQ[IQQ@
      C=[A\CWRCC[;X[F\;H\\\\FI\@DLFG\U\<=\\\\\5=E\C\\>GXHR\V[YX\[KABKCW=BEQ[IQQ@C=[A\CWRCC[;X[F\;H
      \\\\FI\@DLFG\U\<=\\\\\5=E\C\\>GXHR\V[YX\[KABKCW=BEQ[IQQ@C=[A\CWRCC[;X[F\;H\\\\FI\@DLFG\U\<=\
      \\\\C9E~H~~LU~O]~G~~~~~+5F]E~D:O]]X~QBwI~N~G~~HX~T~~z~p|~~~~z}~LQUDQ~~~5T~~~~~B2T~O~~?Z~y~~Q
      ~~~~~|FT{H~JY2~~Z~ZNYC~1~Y~~TY~l~~v~lx~~~~vz~QD}vZ~~~24~~~~~5=E\C\\>GXHR\V[YX\[KABKCW=BEQ[IQ
      Q@C=[A\CWRCC[;X[F\;H\\\\FI\@DLFG\U\<=\\\\\o??~?~~L^H?G~~~~~~~~BAdC~?F4^d6Yd=Y>~1~AO~=@~8~~~~
      v~~~~~~~~z~~~~~~~wx~~~~~j8{~J~~tH~_Y~~~~~~~~TAA7~;4=Q_N;~?LE~1~O~~4>~V~~{~q}~~~~|~~uz~|}~~~r
      s~~~~~bjr~5~~kt~vV~~~~~~~x-4xQ~6V5~~NB~G:V~E~p~~q;~MV~s~iu~~~~sw~mryst~~~ik~~~~~iqy~w~~rF~-~
      ~~~~~~~~EL~w~,Dy~~}~~twq~u~w~~D/~o~~z~o|~~~~z}~tx~z{~~~pq~~~~~hp:~v~~qz~|K~~~~~~~~.\~P~pu6~~
      |>~-vO~A~7~~wB~FC~y~o{~~~~y|~sx~yz~~~\p~~~~~5=E\C\\>GXHR\V[YX\[KABKCW=BEQ[IQQ@C=[A\CWRCC[;X[
      F\;H\\\\FI\@DLFG\U\<=\\\\\$^e|d||_gyis|w|zy||lbckdx]bfq|irqac]|a|cwsdd|\y|f|\h||||fj|`emgg|v
      |]^|||||5=E\C\\>GXHR\V[YX\[KABKCW=BEQ[IQQ@C=[A\CWRCC[;X[F\;H\\\\FI\@DLFG\U\<=\\\\\?GJ~>~~9B~
      TX~~~~~~~~PDKH~>RKQhWh]:@I~P~=~~@Q~/~~~~4Q~~~~~~~<EVAC~~~b|~~~~~8BK~G~~8F~R[~~~~~~~~KAQG~7NR
      X~Raa@RJ~S~:~~FN~0~~~~4Q~~~~~~~>CN?@~~~yz~~~~~5=E\C\\>GXHR\V[YX\[KABKCW=BEQ[IQQ@C=[A\CWRCC[;
      X[F\;H\\\\FI\@DLFG\U\<=\\\\\8@,_G__BJ[LV_Y_][__NEFNG[@EHT^LTTDF@_D_FZVGG_?[_I_?K____IM_CHOIJ
      _Y_?A_____5=E\C\\>GXHR\V[YX\[KABKCW=BEQ[IQQ@C=[A\CWRCC[;X[F\;H\\\\FI\@DLFG\U\<=\\\\\5=E\C\\>
      GXHR\V[YX\[KABKCW=BEQ[IQQ@C=[A\CWRCC[;X[F\;H\\\\FI\@DLFG\U\<=\\\\\5=E\C\\>GXHR\V[YX\[KABKCW=
      BEQ[IQQ@C=[A\CWRCC[;X[F\;H\\\\FI\@DLFG\U\<=\\\\\
      """#)
}
