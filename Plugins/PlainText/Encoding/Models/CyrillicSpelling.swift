// Made by Scripts/train-encodings; do not edit by hand.

/// How languages in Cyrillic letters spell: what each pair of letters costs.
enum CyrillicSpelling {
  static let all = [ru, uk, be, bg, sr, mk]

  static let ru = LetterModel(
    "ru", letters: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    costs: #"""
      {C?6B=DyIA:b;E=8;6?7=AJJQAOhwu~EYG/dD=IABgF>MG:8>8^G=;9RRGHFHP~~~`FAA;WPg]6]\]:|M9TC1l8E`9uN
      efZAG2W^RA/4gVVP6_uN9~I@P@3PB;IEpZ_WKal:OouJ<8`WU:>uto9|N;YH*f7VY?orjYk~~jw`gu<2]BVQ1XIY7~J>
      P94L>BQ:nYQWT~^BG\]I0SFB@=FXIEX?B9<5OI8:8\UJNGJJ~~~sWT*VLGJIUlLBVOI:89SN;F4^jLg_Gbvablh`B7Lc
      \6+X]p3wG^\4Gg\NfAzxeJz~~rPh_s5-I:H;@iP`<{JF?6:cBT^@{x\^i~\?Lo_F/JJAGD=qO=?@>;=:GOB<9`UAFALU
      ~~~jI=&\X[]EX~{ZdxIOM?G^Y9@p]bMEJi~tx~sb41hH^iBvK[5~VB[K.];D=<lgLpf~~mmant84agQW4ZIg2~KH_H5b
      aFV>id~[fl~G3f@;/5RY^l3brj5~QKJ>4E]Ld;\l^^so~=OZbD<1^XNG4aa\3~Hco<2jWCAATdJSeVu8EmWB1a=8<;Cd
      DFI=C:;<PE:9:ZRORDKS~~~YTLH9bjkk7m~q=~S?lN,K.QQ?lq\`ey~GTilL?0RGGL3aK`6~JSFB1TQEB:WQXWOh~?H_
      VC8?RAdN9Ugm=~7<FC9>I?/CXQYMP{^L@eV;55W<iS6cyg8~HQUB0W:?XAag^SrkmA7g[K0K?E?8Fx;DSP>>?C[><::f
      YGZ;DF~|}Y<X<7ZdRe2cp[/oV@UR1\8HD=Ajiaaw{NUZZ_):lG]dHlyl@w`KQB/fAKQEqarfh~gp_Wss:7ZE`a/~s\+r
      AZa[A]ZP`ApiYpg{~=mjcjE3q^vr-Pby4{CM^8RiR_1@wm~lE~~vFqzvD5lLml.Nwp1u::V><URYC@qh]oq}~n9e^oN5
      mdmg*@qn.ohfhCZiXdcBxruntx~lAxtk>O[S[V)F_[O]USVPLWRRPXf_c\afnZ[bK--nH=ML7~UPT7G8:HlHH?>h~6cK
      Dc~x{~~W)mJVLSBZqEN|<rD4X^l:DwVfPS>\~xz~ACF`WHUJ`wkSaH7<D?\GAF'cDV_kSy~mn]pa*W;YL:^zJF[]MHLE
      b^CA3mfWK>U8~qrfPm'nIBSCC~LC\PLCB@hSLH8n|GNLZG~{{~HQ
      """#)
  static let uk = LetterModel(
    "uk", letters: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    costs: #"""
      {A?6Dn;PNK9Y?NK>F=7A7>::>LIDDMC~[@.bE:E~>_BHBgqAB<9>8dG=<:TTEDFHR~FT:5c]Wf_8ku`86~rN8OB4^;KO
      1|Q^`]]vOe04UQU~J=oFO53~vKCX=6NJ<HDe\SJW\ozR@3aXa~R?xzp@;~{P>ZF*\6cO>yzk{Y~xmv68K;MTD;TNJB@Q
      OFFF@;H,FC@VPPORTLOK77KDWzN6iCQ69~kD?L92FAFK:fXYPVdH^E-PEDI}@eZG@upSB??>4MF3??aOMIIMW~TS*d`8
      T~@f`cVhg@mIZ8CdOEC3kXmTaEdq=l47EaY~B.}Si6?zwD?]5Ace^c9vwVKx}lmU0.C<IrBCtob??~bGKA7?EAPV>qkg
      _YwJbM,kJ<K~E_OOHcyP:<?;:iID;9qW;FCHM~fR.JH8J~7mJJAza?<B;D9HSE;>b]KLEGV~IB)he@u~Nl}PIkk>IbRC
      /gpfQPo~:cchxu{s)cFQ[~AiiL\njvyGMC76W\8>gadMXBnwwc54XH_~dE~qa58~~a@[M0]6F@8trLp\H}q}D4ko]~W6
      efq26~~LPfT5p[eVAptnm{~3<713TSk~f6pvc65~~IHWG3EYNa7_qYZpqsfa=0[^R}H5Zf^66~~Dar:5g^CB?QkIWKjD
      P:0d=7:~;UPBCnmAO?<:<ZD:;@]RLNEKX~ERF9qmq~c6q~j=7~yX@pI.[.SQAnpN[`~smj>1UNG~K6jKb68~]IREA/P[
      GB=XOUVGdXQF;>V>q~i;czu>:~~?=K?><TU/>WNIsO~6R9<1YBn~i9__n2:~~FS`D4g9SH;bkdYk~6PF+NI9F~;cEBIv
      sbS8<@Ei@??:jeJSEL]~EY<7LbTzc4kpeH/plSBZW/d7GF<TinmZsg`i*9sC`~lJkzb?<{xgFM@2kG^<@~Zwnw}oxtLL
      aUd~i-yvf>+zx[a^TV\b]CN~tjxq}7?;>0n`x~p2sgu1=|yCK\47olfJ;ve]Hc~edP98nCj~m0|xq39xv;=V=6VQW;;|
      tdug{dliO>qis~l3ivo>CvtkmmZ'nikiH~vvtxy^wn,mNJV~[g^vbkqnO/sG69_f8Du[mT]?QzVU)\A=Y~7hBTLjij]I
      PTLfeDD2mo^N=`YtEo)p_BH~BnKWGsslZ1H@AmZMM<v~HLG\Z|Oo
      """#)
  static let be = LetterModel(
    "be", letters: "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
    costs: #"""
      {:?=A7SUL8?~;J@6[4I;>>=EQENH~~Q`D3{;=@:A~W=d>?;>7~B;<@~=dN:CN~~~LH42zvRX:~~H<~u4O;6v?Kt5y~Xt
      ~~8zX~Cm*~z~y5K~{<~yz{s=zwyxA~~~x~~0~~\:?,x<Msp~~tC}UFuU>t:sq;w~}r8~px.~u>*THWLx~E5x~?;F=FB?
      P@B~W~y]~?~E~|+T~O~Az~LL{ECC@2~P4>D~~``:`Zz~~~L=TeaC`]vmb^C``7:ba13^b+oj_hl]ehobB+IFslj~ynjv
      DOn33mOOknq{wDux2r@{n20K4KE5~~z<~VN;6[y?[wG}~~w~~?~~~N-pV<NLz~NIQR:FD:~_D5V~NZG1CPy~~P@*duAS
      Cm~}rnzR4M:rRn6Drt~z9J>mux~r9,~{~zR~~|4~z<|E9{8=?6~~~I~~w~~~|A8~{]z3I~|0~Bz|t7{xzx<~~~\~~F3~
      C43/UU~x1[~z8~R:[B9Gvx[:}~~w~~>~P~@Q/~^cN3c~U5~E~~6?~~R<C~N~MPH3[~S:3lG9;:K~:Ov>B3H9zG=:Az8U
      ~RCBu}~UzG,~{~z9~~{8~IG|D;z.\Q=~~~x~WF~F~J@+~J_Yy~~~z~T|@G8}zD>A~MRD~J/~<~~@7~G~{<T~|;~?E}:L
      :X],?~~X6T~ER~]:;*~C~|y~~}z~>^^I;}4|z;~^~{~~5~=~~,PR@~<>~>HvK?D8B{<H;AzV[RB;Dv~~<{,jX:X9s~AI
      t~93X7xGt8>xz~~PXHs{}~x^*okqj:~wl/tjMld6k?j@;oyuiswgpryl%EtpvoQ~|qLyooqi5pmoLIs~znx{ltw~qI5~
      Y~|1M~}4~Q|~uK|z{^D~~~8~~7.I~BG,DTxqo~~so{Nrs<?roqpGv~|Fz~.w1~s?2rntmj~zokw?APEPnCm06q|xl4y1
      rE|o/qA@UNZ~~CDMA?5<~FN;C~FD5:HOz~~I8&iWWCur~~vs~>uw2wustGvy~~s}Jrz|~wHf8UHAp~EGp@6>=0us@H-t
      ?O}U{~oxz~t)^okqjg~wlhtjLldlkhjDlnyM.3vgoryl*l}F;>E~UCvM8CE>{I=IFz;~G?UHu~~Kz
      """#)
  static let bg = LetterModel(
    "bg", letters: "абвгдежзийклмнопрстуфхцчшщъьюя",
    costs: #"""
      {DA9B9>N=9\;G=5;8C5=INKOCVIl~\Q*mI=JCOM@WE>??;eG>B7XYOMKJJ~~~QB7q=]]4i^3~_:\E4p5E]BkQ~jh?5zT
      @1/~pVR5xN5~IGWC6[?>IS~aaZZx<~_D:/iTrc?~w7~m:`C-v5_\Ayv~r~~Fbdy8-Y?XX5H`5~NNN:6O?EgA~Yf`g~@f
      kI+VLEF9WGA\GB=?6QL>>9iSOKFGGq~~R<3FTt3-yq2{CXb:DZakGI~|{o}yI~~s8+B:H@@os7~DBE:@@GKMJ~QYS^kM
      quQ+LWBGG?N>MQA?>:IPD>8kZOE@LNi~y9*bSL`CRxUey<FK5A^Z64n`aJOgxW~~q9.r?^hL~c6~qBSL/j=G?AswNhl~
      <vax95NQ?[2JI0~<kN:8acGI?[h\\Z~H_C<30SJpk2~k4~PK^>4FOPf?dreTx~D~^E9,f`QJ5e\2~N\~J4v_DAOVgLX]
      sV[^@-[>8@=HDGGBD<B@\F;<4YKWRGSJy~vFG8~Zun;~|;~P@rV-h-OKDhy\_n~;yWO</RCHJ2JN3~JPHB6XzBB?\NOY
      O}B~dB69[AY^3z|6~9<FBB@Fa0M]`[__~9cdK11Q>VV3~h8~JR_C1^<RMFehqb~~CedH5E<;;<K@EKY<><>U=86=g[FN
      7BZb~rY>7[dWf2rj,sND^Z2h:MF=xus_urLLRS02q?pfBvn:w_IB;0l9\M:|^wfyvJ~Xo>2kCre1wo*yK`mcRn_PdQ}j
      yslwF`i>E3y@yr*~v6~9Le8@uGoJA~~~z~~X~~x05pCpi.um2v>IU7?[RfbI{xwgyuO~~o=3ultn+zq7{nooB0p`kKA~
      }{u}yh~~OZhD:F9V@=mO?58?J?0:8gaQJGf;z~Rz@GWOWQI\TJ^QRRK%SONKYb_^X`\VkfV9J3MB<R?;P_D<E:XT@=8g
      [cA/okZzue+k?;LG^fLnV:B9@mVHA1}~AffbOz~~l
      """#)
  static let sr = LetterModel(
    "sr", letters: "абвгдђежзијклљмнњопрстћуфхцчџш",
    costs: #"""
      {B>@B9fNM@99;IS>9L:8B5>P:MLLKeI+pO<K<Q\JCX?<=O>:EAI>A=TOXSFHjGF4]do^~7~Q-Dm;JfCW4r5`h~<xkf~~
      ~@0ywZN~2~x2FVFCu<_1t:Rq}B~~Ra~S23c[d@k=~c<tm9^XJb/d4_Z~:t[p~~x4.NFOd~8~]4GvL^N:H6h:Er~?kgs~
      ~uN1ichbw+qh>bceqV^pEeaSar-upno}m*UFED;K`QE`Q??K=:JHI>@>EVSUMOoIJ2A[qCY,yq/Gk\R[:FSmIijz>~xv
      w~u4,=;BC~;~g6TuAgB8x@wFrs~A~p~~~~-TU@HHbYT=X8>=R:9R@NE==LqY@BDuD95OLf^~)~]9hO]pVFd?\hGP~9wq
      _Xhm90rDeu~:~u9rkCNRSL,i<HC[:pnLk~Z@/S^\V~5pu-xSM~M?~3`tQH~;\k\w~j?0akpS~-xp5jJlyk?ZFlhBey0}
      w[v~Q/0Ilka~4~p8F]MHZEY2IILah?cwWb~f8.h_MFa3eV2}K`srX~3a[CB~?UjH]itN0rmrk~*zr2len{miyBnjMk{8
      ~ywx~v/^?8;7P^GGV9A@K;<]]D;:BOWTXQJtEG7oonf~<~~<O^APkOW-a-DJU;~VWi~F;/IAJLW2FN4ZHMcJCX5LYEDh
      :fONViJ=5g9tg~3~x=M8<VB@zD@CX0~9[SS~~~:1n=r^~4~^1QFS_[B[3L8GW~<hOew~~34pjoi~,xo/i[lokAiKlhhh
      y:|wmv~t)NBH??X\ED[CBC^DA]P@B?>FkePPBeF;5SeZ^y3sj/]RDtYVr2c5FDt<Lr^q~o*8g=kY~;oc;feKqXCq6a7X
      C{Cjpix~v;2kTd[~2|n+RHQ}XaeDk;bS}<mD_z~xB4sOsm~0{s0C3@i`6PGpkkl|;~{gy~w73;PUNc.]U5OOQ^DL\3QM
      MN^>b\Z[jY47vRuo~3}u8k:?J_E?LNhm-EE~}dl~z
      """#)
  static let mk = LetterModel(
    "mk", letters: "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
    costs: #"""
      {DA:>8e@N=c9F<Ia=5j;8D5>GHKRNL[G*DH?NASMKG~ZC<?p>=F[H@C7VWWaKKiDH2oMsX~2{ht0Fh<YkF~2s5_g~@~t
      ro~{=0ruXU~5{e~4VLFmN?~-\;HH~G~~]X~f?3e[x[~B~`~3qg9~]Cw,l5^[~9u~~{~v20KDNQ~1}]~7olK~R:~4\=Mp
      ~Cytf|~~P-g_f_v-nfzIf`c{a[rDc__\p.rumlzi,LFDD9PTOG~\H:=q=7MRK=?;J[RWMJiCD0B]dO~.yq~0JjR~\8pI
      nKi[z8x~ww~t>*<=AA~;iq~8MqA~E7~>rJqi~G~~}z~z=AS*RKaDZRg-RLNgNG^DOKJH[M^bYXfU,YW@HAwBT@~J<@>t
      >:V?PB<8^YU\CDlG1)NNL?~DuH~LoDP~KA~?S\FJBBgnJO[W=-rFik~A~~~7nnE~ZL~-m>GA~:jqLt~u73L^NX~1L_~0
      S>r~M;p6bpIG~8\jTY|e<8VOULeC^UkDUGRkRKbCSONK_&ae\[iV40MLph~0~k~4GSMod>~3FGLc~?by`X~l9+b]OIt4
      hW~2uN_~px~5v`BB~FRhJ[cjN2mekd{&tl~Mkfh~haxQidYauGw{rf~o.EA:@6\LEH|E<D=sB>gUF<=6X\S\OIpKH5sq
      vl~<~w~=KP@wYQ~,s-FLrD^bVY~J;/MCIJi1FH~3gHP~FC{5TyEC~=aWNU`I>;aA{`~1tv~9b8<~EA~5?Fg0~ATaX]~~
      11v?pv~2~~~6iIX~]F~1Q<HW~C][kh~|@7pcoh~&wo~6ogl~kE{XlhgNx]{~vu~s2G>0=>BODH~TR??z;@pb@=<APm^Q
      N;[=B1Yeeb|3qk~/bSD~[Xx1c7MFv;asli~l83b[fYv7ne{6P_X{G;r/\1ONo@_`gUzi?4hLpa~1zr~)rQh~hG~In?de
      |IzoqxruD6r]sl~/{s~0T5D~b3d=ojkb}9~~zy~v76\MZUl,d\q4\VXqFQh0YPTQe>clcbl_29vSvn~4~v~9`>Q~Z;pE
      Mco+{A|~yo~p
      """#)
}
