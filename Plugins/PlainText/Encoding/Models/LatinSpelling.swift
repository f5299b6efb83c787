// Made by Scripts/train-encodings; do not edit by hand.

/// How languages in Latin letters spell: what each pair of letters costs.
enum LatinSpelling {
  static let all = [
    en, fr, de, es, pt, it, nl, sv, da, nb, fi, `is`, ca, ga, cy, pl,
    cs, sk, hu, sl, hr, ro, lt, lv, et, tr, eo, vi,
  ]

  static let en = LetterModel(
    "en", letters: "abcdefghijklmnopqrstuvwxyz",
    costs: #"""
      {5<<@C=C=8KLA=B:>VA:3GL:dDa7`C>?YJDS@ZE7@1aEf684GALX@UB6KT[.ei\;Pm7W_5bo:DO5Wby9u>3aE]4fd4;u
      ;>`a2b]>M7?mmyJj)=][I4]N[7^gLRK:`iCA_BQVwGs,<SA:@JLXIhV?C8LIV59@WDJHGb-;a_g8<cm6wnCch1h~8V@>
      wfpS~,:[h\3`H7;xjCVC8ay:CO?rbzKr62]d]+frc4~pVXQ7hlGTBIp^~Kr=AK:??B@h\gH<@/;J]@55ZAmUlNB4`\\4
      ^c\B]^^^[/WoOVZ+b`sbt-AY`Z-TTQ3j\GV:HX~O:WNhUwHy27UU;3J[d5xL4N]8M~SADCOQ|9m32AUb/Ybe7slZAS6;
      |NC_?hds>t/?]?38M4[?XGKTH;`e\=7JO_hFb4LJGDO8KSH\H?;3@Bt5A<5D>XPb65^YW2^]A<sb5N`5;{4C@>iepMw>
      KSW[R]`YLofT\WU[aVTS%__k`r09SGB0PHX8oFGED7PmE<=EKVq?n+AZE\6Xb=;vMLLO;C\]>4@iQzNw/=]Pf7^h.7{r
      KU[6`~@AEE`LuEd8AC=B?O?^BgS8@6W=o344g^k\L\F9md^'igh1yq_ge=`~\UaYhmwP}41]`W3]k32s]Oa?6e~GEVet
      `~X}08S8X:PeG6njSY[J1_[X2CXZOHq(JNQT;]^fDwiLKO2L~R>IZjRrkb63TYV,YUI3lYGSS8YdRSRDYXg<=
      """#)
  static let fr = LetterModel(
    "fr", letters: "abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ",
    costs: #"""
      {9D949AHJACZ6=BC8?A:?ABZcQaDe~QFuS~m~|g~~~~3eE@G`OBU3W\;B3[CR7::8>cZLZ~~~[b~~hR_z~~~~~D5QYT5
      bmd4Jo1]]4dp5DK<[jvOq}P~~B\V~f~yg~hw~69kE_1_h59zNAbd0eW?Q;?j~}Ww~g~~GOl~~~QZ~~~~59ke\*f[`8^t
      dUd=k~@Kg8`f~Yx~~~~;R~~i~r~~]~~+K^DV\RWdLdgA@5`Mc93<=MaK^L~~~c~~~~~{~~~|~~=/d\b87br2qnA^Y3^w
      6GVAtvsg~~c~~@SR~}~~p~dp~>5Zd_/gQN7ti?L7=^t4PI9dfwTq~W~~;KZ~l~~~~~n~;0cd]/ho`6phRQG3aoEQM=j`
      wFkzP~y;Fb~~~Je~~y~6EI?D7GEiYg_7A6:KB945_CwNsZ~~~}KG~~~~~~~~~~29mca+ktqPjncdd1cs_]a6gyzt~A~~
      ~Qx~~~~|~~~s~-6SVW2VKD3^QEAJ;RfC@KD\RdBnkpxrKiqxwxppwtlx22\YW-`U_9|d8Rg=]NjDK=^uyRoNa~~ENy~~
      ~d~~x~~?1?_g.oim7wvd9V69xaR\DrhxVx~d~~@MD~~~ns~nw~/?g<;5JE`?Z`^f?=nQU61HKuq\`~~~PD`c~y~qp~~~
      ~E\HCIVLJW7WW?:.QCS8?A0PY[Jb~~~~dgxdac~~NW~~B/m`d5jmD@uo7dc2?d3ED?m~z_x~`~gBNW~~~Z~~}~~K^vgm
      ernxd}~jpikofjfj$u{~~~~~~~v~~~~~~~~n~~06SDC0TJb8sYMDF9SPC<<HLlqVl~]~_<FO~~~W~~h~~)>dJj7]jV;v
      `[Tb;HNe<7=ni~S{~~~~Gb~~~~~g~\~~,:eUq3hpJ5xx`dh<`~7AA@eb~Ue~i~~=TY~~~W~~~~~3EIEJ5PO\8McAI6NE
      a279qAy>^a~~~~Lh_v|s~~~~~~L3sjc-ilq2}ybjh0dx;`fEtz|d~~~~~@VU~~~hh~~~~21OOO2T\>2dOIS@9TaH>IN^
      NgOhhrtoSimtstorssht'B_A];arY:ty]dcQ9Vc`=KRjSPzx~~~If}~~~~~~~~~,7SBJ4_PhUbbC@B=>fE5HRQXbh^uz
      ~sA]u~~~s~~v~~':Y^[;a`S>maSXV:^eXVXHbahIFox|vHXr{w{v{yyk|$dtji_stver~flegksfdefp~z{~w~~~o{~~
      ~~~~~~~~DOD.SJ^3\Mbk=:@QNJOI-QZmdbjckpjYfipnpmonopp2;KA@5IJL;MW=B;=BG<:;<GYPRVOZ\VEQU\Z[Y[ZZ
      \\N&j`_TijkYmv]b[4ai[Z[=gxoquUv{udqt{y{xzzvz{0DF9@6D?VYIi?A@I>H776OA~|~f~[~bW~~~~~~~~~~~UaL=
      H\g>rbq{B6>dcK,.;c?~wtav~~}lk{~~~~~~~~~S\mAbWkln]osK-J_WM]\(^C{rtxq|~xgsv~|}{}||~~5AQHF<PQSB
      T^)I=DIPB?>CM`WX\Vac]LX[bab`baaccFO_ATI^_`Obk8F/QV]PN)Q[mdeicnpjYfipmomonopp5?E:79CKWFXJ<G7F
      L9A59GAI[\\ZegaO\`gefdfeeggEScYSMaacSdi08>U>aSP)T\phjngrtn]imtrsqsrrtt@IXLJDXYZ8\fKPHKPWJFF&
      Ug^`d]hjdS`cjhigihijj%N_USI]^_OakQVOQU]ONOP[mdeicnojYehonomonnoo4M]IRG\\^M_f:LHOT[.K+OYkbdha
      lnhWdgnlmkmlmnn3<E@@6KIC<OU:C:?CK89<>HZRPVQ\]WFSV]\][]\\]]2:KA@5IJL;MW=B;=BI<:;<GYPQVOZ\VEQT
      [Z[Y[ZZ\\
      """#)
  static let de = LetterModel(
    "de", letters: "abcdefghijklmnopqrstuvwxyzäöüß",
    costs: #"""
      {9=M39@=?:F@D<>HE^F8E=?:ea@[[N~>O;<EYD?@LaJ6>2cLn85:4R^YRQ~~~~;:R_Z)YKQ8Y[>\QBh{<@@?`Q~SOQUJ
      ~KJl\YKpo%R~<S^jHlnU[UWrv~amv~~~24Z[Z+[ZY2g^L\TD_}ENM?bR~Zj]gV~2RGJGSLFB5mN>A0XUh0:BFXNU^Tns
      y~36RWS4;GT;iX?SL;Z~7H8BaVoiRER4~2<Xo]*YSQ>gM>WKId|;@=?g\~[]RZT~05VjX1[XZ=hS=D?@et7G5FcH~ZYF
      GR~AMJ4H1M>E[nJ@?0ETk?78XLe^wPqh~~H+bb`,e]ZNk_c_\:bx[[`6dd{rhATF~74Ua_1QQR>mS9PJ5Yt<D6<]R~WR
      L=G~57EKB1JHW3fM4MIAUxV;9AVX~SOEOM~.4I`W2US]3rYN9WAD~]IC?fXuY^JHG~+@QS56J:Q=fGPU=F_sW?=FYV|a
      GT_Z~7S@:>TAC?SUH7:0KCr3<?HMGYYL~sx~=4bUL4:`@7nZ;\[7<}2E>?cdnXTCVS~<IUSPGXUPHdXNKKT[^KLN%WVg
      g[ae_n,;EH=5GCH<eDEGA@SmI>;@TKnYHKRH~/AO5X5TMN8hPNQZ<AlT72HVP~SUT]X~,=U[Z/TPG:f[ETTCXs>??BXH
      {U?IWM~7MG;J@9DKSkND:-_I|76:aY[_kTn~w~@@^f[,\Ze5tgZcc+Z~[XYZe]|cjaJz~E1fha-idV.af]^X8l~]Tb>r
      d~it@PC~-=NLK8PYO3gGLUQH8`SO3>NXFFMhjgv+AI@G8XOWMaL?;?;;s@5DNWOc_Ugid{7BPaP1WVY8nYHX\G[w`V9,
      ^:~YTJRM~UbO9@VA=5Jz]9A2\U`5:39^ps~[m|w~K`O<EW:8:^rL;J/\H~24=eRQjwXtkr~Xh17F`JB7f~hBL8oT~,;@
      lfp{~q{~w~3<DA=4FB>:RG@B8CKZ;;<@KFXVIORM\
      """#)
  static let es = LetterModel(
    "es", letters: "abcdefghijklmnopqrstuvwxyzáéíñóúü",
    costs: #"""
      {9G955DGADM\7<?E8>C:>ACZa?^^Zm}iZ~,gA=:WSJPTJb9?8bIS66CLMicIN~nUJ|^~G1YZ[6pmj2Mt4`a9hv2HO9Vs
      ~UwSQC~SV~M2nFb7lp;0{TDdU/kp@c>8m~~e{QXM~Kd~>4pic*jhg7fwgVg1kbE_kD`g|`|^WI~So~-HL?DUPEcWJm8B
      2NMV63HWJfJVLv|`Rcs~E5_]e3O`q0te@\d4`t7]Q2qsrcyIPC~SPpD1_i_6lZS9umBVD2cv4XY1sjy`sXQH~KDSA*fe
      ]5npX6vk][Q0csS\N=nd{ZjUSG~W]~=8D796H@gYM_?>68GV>:=QAr_nF^J~T;~~H/kdd0loiE_odfa.cp]_f2ovvoxW
      J\~Fas-6PTT2UJI3]PDBH<VdF?NAZPjAh]USod^l/.[RO6\Fm:{g=Kf3VT_TDBLuz]dSUJ~Rk~H1;aj1sir3{udWV38~
      e[h:qok^|<KM~PR{-6l<9:JEe=X`^WY6qR]B3DLvz`O[]S~TW~,ZDBAZOL[\T]@=5WH\62CWN]_IX}sfd~~~J0lNc3km
      X<ps=ad/Uo3RI8o~wezQXW~TM~Obunmb{xyf}~hpkirsijm$x~~x~~~~~~~~21TFD2WGm8`\JBG5RLBD=FNpn[SFRE~P
      a~*;cDP6V\W9ydWKb;B[`Y5=fl~j|_VL~Rc~H0\Xn0jpP5{x[^b2_~5XS<`Zt]eEOL~MU~=<F>B-TIh<Me?D1VFb=<C^
      MwcFSVGN[h~~I1pi_.uno.{wbmd3fya[iEnx|doTJD~S~~41RQN1T\>1dQIR@8QaH@JNaMlOgQhfleni7<Y:LGXcL-dm
      VXZB1U\V2CJeIPpRjVvYw}&9d`]?mnq]zoW\W8_w[V_Ekb{gqcgz~Rc~/+aAbJlKYJsfWSW3aH`^WBknt]OEll|<Ty0_
      G>WXFBePYz@C2aGQ?-@UP~MgVx{wbv~~.MP?BVHIoGSu:I1\Fe82@VX~>lhuvtjs|~2*K<BQGItfa{XF<@PWI9;iS~nt
      Tz{vnx~~S-ja_>nklJqz_d](dk^\`Sl{sks\ZCvLv}/b[RJaVGvfcs><(dMoEHQkJ~Kov{~zly~~8A4GOL^``[[v49,R
      DgL8>]hxsf`oqmVluz9>JED*SNI;V_AI?@IP>AEFP`\PWWQ9[U]b
      """#)
  static let pt = LetterModel(
    "pt", letters: "abcdefghijklmnopqrstuvwxyzàáâãçéêíóôõúü",
    costs: #"""
      {7E957?GJCJZD;<;8>C:=AAXa_`QXo~~Gtfao~Z~,iFC:[RG\?Ua;<9JFM66ALHf`ZJ~~~~Cj~S{~~`~C2TWZ2cdc9Js
      ;U^4ev0EO>WlwQx~Rsb|<SX[^|]zK1g\a7mm=4zODaR,dm>`I>l|~`u~WT]XWAPUfrd~H1ega,ifm8gwfXe.lgJ[jD[f
      ~]|~SnX~ZT[^js[~-KOBGWOEl?Pk<87RKR65E?HaH\L~x~fO~~gl~sd~C1dZg3Ohk0wmC]h/dx;_Q<rushz~LZU~LbGS
      _v^rA1^ha5iYP7xnFUF1au5SW1lhy_r~T^T~RJWOofkj@-cc]2lo`:ll\WO-cgQ^K?oc}Xk~AoE{]ea^uJf|;6K9:GIA
      o]\]>;5:GU:5:M@rIsC~WlRIhV~e|]g~G0`b_2egeJffgab0alTZb1kuxovn4pVv^xu[elOw,7TWU2SJH5`EEAG>VfG=
      NC\RkBitYvgkR`noutto32WPJ4XA94u_HBb6PNhM>?EmzTi~IYY`LQGRZic~-1Aci2uiv:|xjZl6=~h]f>tr{]~~QgL~
      NZQY_oT~C5h<5=HC;=VX[lU5nQZ<0FHrh]\~Rg<EZ`RQ[{S~*KGCCVMJ`CR\A:;VK^75H>HY]dY~p~d\t~ny~~~~I/h[
      c1fhU@uq@_c/Uj1QPCm}ue~~SeZVQbWL\\M~Sbunifytzf~~mmlhpnjhl$v~~~~~~~|~~~~~~~~[10VHD3VHn6fYTCF7
      SNBI=GMorWk~G^SQTQQP`fd~+:_DV5V`T={cZId:DS`96Afh~h~~U|FwShTMuZt~F1hYk/erI6tvY^a2\~6VO<ZU|Yf~
      EVE~GPPJ`^`~38HGA0XIl:Xd=4;XFb<=>lNxViN~YvhMMSP~~~~~J1s[_-wpq1z}ckk1k{E^kPs|{d|~GdL~KNGY\u~~
      31QSQ4T]=0iRKR>7WcI=NQbOmPfsdufjgonourro82Z?]6[kf1rx]\a65k_\7DReOSq|WzHsGsN[jRg~(<NLH?YV]KeZ
      @HB6JeG?JGVMce^ugwfljmpqptsx-0bed.mfX8xlaLb>gh`_dGkpvZO~Z_JvSU`fVSq~&Rd\YRdafXls^YYS^KV1ZZcs
      nrlskufjionourrw*_EAH_F=rdy~AZV`GO1;>M<~L~c~t~tvw|{}~~~~GL_VSL_\`QfmW/'LX^QPRT]mhlfmeoadcihi
      ollqCexolDxwxi~~qlk$qwjQmmv~~~p~~~r}|~~~~~~~[/tkh_tsuf{~mhh6mtfeiSr~}~{~a~*yxr}gr5W~(_\B@_]L
      tJr~K2L\Kn9@DLX~Q~j~{~vzu~~~~~~~+VSd_Omfm\t{^8.[el[1_Tf{Rzk{s}orqtvw}zz~;BF45[CGoauw;B7C@Q@5
      6b5}v|J}u~pTsxwy~||~0ZK?>XQ?lCtt=KEZ8Q02?bFz=zj{s}nqqwvw}zz~4I[RDJW[]PekD/+EVW@<QSXldkckcm_b
      agfhhkkoOTg^[$ffhYnu`[[U`fYX\\euptmumwhlkqpqwttyHT2@7T^RhZMu354TIfB2B\@ujtQumwikkqpqwtty6;KD
      A1MKD:U[AB?<FM=>BCK\W[T\T^ORR4EX^[[_
      """#)
  static let it = LetterModel(
    "it", letters: "abcdefghijklmnopqrstuvwxyzàèéìíòóùú",
    costs: #"""
      {8F65<@BG9Z\;==E8CA7??BYaa\{Gi~~~~~~,jICETOB\Ena6>6ZEk7@7MBge[B~~~~~~~~~E33\_2pmd0oq:ba:hy6X
      _;po~Psx^kk~r~`~G4s;e8on15~SIbV.nSAdX>m~~az~~wlyg~~~=4leN.ibj,lvbgf5m~G^iAhfv\yaxtZ{f~}~+KLE
      CWRB^Euh8C6QQ]49?VF_\`M~~~~~~~~~F/ach58bt0~pGdg3jx9cS;prwfyhXj~~z~u~E8`je7l8E0~q2[8:dz8]]:qm
      }bv{{uu~jxv~A3iha)orb2}o^[U:gxUdPRqf~\m~J?|~~~~~-9K;G@JFu[qc:@68KfD=<IBxg|GWy~~~Y~Jq8/YRR3WZ
      Y:XYOTN/P]ION4Xeld^\e`lijhkp+8SUU2UGI6_QE@H>WiHAJD\QnAekdYtvrurw11XHR3\Vr4{f3Ji9UrnT=CSu~\^b
      |v^|k|{~E0?bl/okl2~zf?f38id[fBpmy\|}rm|}g{~~27k?:5KEl8m^^qA2mPdC4EMv}aA~lau~g~z~+_MDI\OD_HnY
      :>2UCn7<BUB\ifY~b~~~~~~~K4pa[/pmV5|sEff2<~1T]=r~vecdzrn~e~~~P[ogi`ror^~~cldbkmdfe$nz~~u~|~~~
      ~~~~92SBD0WJo2{YGCC5SnCA<GLpqYOMunjvQwv~D8V:e4P]S3~_XNb4>Yc71:QfycxhmaKpj~d~G2mat2moR3~|_bb1
      b~7_5<^Z~]iCpps|c~h~@7DDE6NHh;pb<B/9Dw9<7o\xblH~z|i~Ku~~J1rle-vnt0~|epk2l~CalBB~~j}t{urx`~}~
      22RRO1SY>2kRKT@6UgG=KO_PrOcmkrruqupu)?NHI=MZW4j]JROG@aPP<L<Z<A_icknqiqlq(<MKI?ZW]LeZ@JC6IiGB
      JIVMgc\ohqtwsvrwK0jkl=rna*~sckg9nrgggPrs~f3|wvx~e~~~$[lacZlikZ}{_e]\er_`^di{}{mwu||~{~z~$^oa
      f]pin\~~ad__hn[_agg~~~qzv~~~~~}~%O\QSK_W`PaoKOOOT\JMNYWq`q_mkqrtqtpt$OcWXPb^aPrpT[SQVgTVQZ_q
      rpckjqhtqtot/4L@C:LBK;]X?E8:EQ>>>EF\][MWU\\_[_Z_$ReY[RdacRsrV]US]iVXV\asuseomstvsvrv/:HAB:LH
      K:\V>@4;>Q=?>DIY[ZMVT[[^Z^Y^$Ug\]UgdeUwuY`XV_lY[Y_dvwuhqovvyvyty-:IAB9LHJ:UZ<D=;DQ>=>DI[\ZMV
      T[[^Z^Y^
      """#)
  static let nl = LetterModel(
    "nl", letters: "abcdefghijklmnopqrstuvwxyzéëïèöü",
    costs: #"""
      {==I58J=9:BAC;>;DgG@>G8<e`=^~~~~~?2PBC^F@[LcB7@/bGo5@6KO_\WW~gf~~~<9<Z^+nld4[i:b^8en8HI?^a}P
      iq~~s|vB<`HW9he)<iDEYa7dbDX9CakwRlk~~c~~35[fJ*iYV7VZ]]b<]~CEEDVT~[]m~~~~|0RFIC7IETEnE;F0YNo4
      B8IGNW_Ipbf~~}.<NQ<7>CM8UOBSX9X~=?2HQOvUUY~~{tl0:XiD*gHL>bYNYS?`~;GCMZ^~\\o~~~ys=6cje*rqk7qo
      a]Q6i{Fc6>kg~YY`~~az~GHYA@2S=ia2;?J1IPhL68\MmavS~P~h~~1:Zi:1CEXFp4L[2?P~aEPBEU~~J}~~~t{-9Oh_
      0eYO=Q?@TO8[~AB:@_GsZUc~~~x|25S]=1EEX3TE9MW<L~^;BCQW~R^l~~}~~31F\E-`RW6r_ZB^7E~XDEH\^sVaj~~~
      vi(>UP8=X<V<_GOWEC_t[?>JSSw`Nt~~y~~@NKFE6B@VJZA?9538{3G?>@Q`]W~lo~l~.7V[P2cGK?PU:TM;?~5F?BO\
      _ZSj~~w~~5=PSJ@WOOCSPIMEISTHLH'NRfcUgghiii-:HR85UBL8_ACEH9NvL=>AIKxTKk~~uw~+DQ9Q8ZWK?NPAMJB?
      jX?0IRV~Q\h~~~~~*>S[X1bOH9M\WW]=X~@AGDSG~VUk~~~~~6HFC<IUB_1j@<B8^Jv68>>U8[]Iv~e~~sL,dl].ump;
      jkGha1j~=ZhP^j~ipa~~~~~</XaM,hdU4fU`cT4c~WIVWc`~hpg~~y~y-;N<J8NZU6][LRQG7kTR4LNU?B_ssuuuu)>J
      @G?UR]NYU@>@9;tC8GMQPeg[uy{rvrL:gnk-vha-gljlf1h~jkjAoD~aWm~~~~s2NRIOF^RYRUWBK,NWlEHFVV\llY-p
      rrrr,Q]_O@UXYA\Z1T0S]q9SH\L]KiJporrrr<EGJ;7VMNGQOFA*HScA7=QLRdaSeegggg/BNFD;SGJCMKAA5DO_/B?M
      =N`]LaacTcc5>HJ?7MEA?IF=C7@=_0A=IFH\XG]]__^_6?9GA8PD?@JG;?2AB_8<?JGK]WL^^````
      """#)
  static let sv = LetterModel(
    "sv", letters: "abcdefghijklmnopqrstuvwxyzåäöé",
    costs: #"""
      {:>P7=:B;;@>B:A<>mE6=E;Yi[hM>N~/dPK=`N9WX[E<A4gJx2@6W?e[[b{~~~C2<bb1fcb:I`4a]7[x6LPBdn|A~F>?
      wFBaP\=jh)=t.P[eDfkPYQRdwzOvvtyc28WfH*ZW\;QYI\KD`p=GW;Qf~T{BCK[1RPL;WHJN[LH<C0XRx1@3XI_L\kcv
      {~E7cci?A^s7W_?d^;c~5T:C^t{Iz:F,d,5XsM2]AIAJ^F]G=\v=D;J`m~W~=I@~.._ja5irdAFjVZU:g|VbS;gb~PtA
      :=r3GRD=FK4Rbj>6I/CNnE9:]AvXy_z`]~<*mqJ9hlnSgPFeV7d~dRP5jy~k~n6Em7.]oY5\YLAV^<YC5_~=B7<Cl~K|
      SADk54Nf@6RTY4EE0IMDOzUA>DFs~GrE?Il/5MaT0OUO7ZWK9F>FqOHEH[nyD~@CHc,8VV8>P9U?YFL[<C`yZ:8ENv|J
      kECWmBRD1DRHCQZQF:/6OC}4A<MHT[^kqXp~86^_R5RNOCc[=RK;4~8EDHZvwXx/P`k1;NQHBNKMARKEJDINVBFB,5[T
      XbNLQd*5L_D9LJT<MEIKB@\{J@@GPnsLvCDKl3:TPR9T\P<G4BJG7CpW=2K@^~Ks;AIq,7VYg4S[P8Q`PYOB_t?D3JJe
      ~HjKFOl0LGM@JOF^SjA8@3c9x7:3eIrSfettv~3/ZpP2\U_0[TGXSLe~OFKK\z~f~=6as22QRN1SX;2aMIS@8VrHAJS\
      OoRs[Var/4OOO3R]T9KMDXAC;uWT2AV`RRwM`af5>Q1;KD8IZe@>A<E@v978\G\Rkn\mn~12JUN7TNI3SNBMJ6ScIKHC
      RVcC7VSYR*_[uBP_8SrgE=Z5pZ~3@;uP~{~~\vt~WpgIGiM=frsD6A2wP~*?;|A~Q~~|i{~H[]V?_UA_jC>CDAmA~(@@
      w8u~wtwuc~+CPQJ3RLMKSOGF0LOg@FDNNfb\_SQUh
      """#)
  static let da = LetterModel(
    "da", letters: "abcdefghijklmnopqrstuvwxyzæøåé",
    costs: #"""
      {9>N68:B9;B>A:B;?lF7=F<Xe[jZSPb:QHN>U6;[TYE7>0eNu3C5P?b]Tb~~~~=5K`_.oo[;Nj2_K:t~7LG@uy~>~MAG
      ~96XBP0fe34j9DIZ7Y`EREHY\lE~]knh1<QgK*SPX<\VHXMI_~@@=>Mg~P~ZMXZ/TT[;XK?XbHK<D3[W~0?6ZI_]^w}~
      u~0;\WW?FRT;Qc?db/j~7L9EZ~VL~G<?e+@]~O/aEIAPfD`FAf~B@;LTu~O~RFE~D,il`2fq_B@d\[R9g~OeQ;2cyNpH
      ADl2IRK;CL3^_t84H3CSxE9@^>{a{`}]~~::ar;)^ffVpcApK6i~EELBl~~J~>H\~53b~o/k_cCX4@ZI9l~>A><Jp~J~
      IC[n19Jh<1RE[3WG7NdBM~b?>FEw~FvCHOq16Mf_-OUP7wOJ9T>D~LKDCZntR~HJ?y,CYP36T8M@`GNNAAf~V=?DS~|H
      dLSIr?ZIP<PH0TWZC;4:P>~/CGM>Rc[o~~~~8:UXN4LLJ:dX;TU;?~6GEC[zpXkHG.~1:OYC<JFLBRHBHCFOc?EC+E_a
      UbSSOb*=I\B3LHN=kCIJCB^~K@@CNpxM}GKPx3=TSV5YYO9R4DGJ:Ao\B2JGe~G~GF:v*<a`j3]kL3QbObN?_~?J@IQe
      vHjIKLz1HHI3DK;TPpA9A0`E~:9?^Pn`chij|~94ixC-R`c/ijP[B9v~PQNSis~e~9ZSz02QIT2WZ<2ZQMW=8\vJ>MS^
      VuRvfgcu(<KHO9MTZ;`VKRQEFqOS=PX[HCpaQ]p2LI_58`7L]n:;E6DD~97:[G[~y~wwn~01LaJ5SKH5ZNLQF5XkGKKC
      ShjA9[\XjNjHMAPI;eRy:5F3`T~,7;^B~~|~yzv~Gj9~5JO:]h9E9C:lu~,>Jt=~~|~yyv~(nB~;@bRVo}WAgCqg~1CM
      xS~~~~}~q~0NYcK;TPVN\SPF,PYm7O1XTjk_l]]Yl
      """#)
  static let nb = LetterModel(
    "nb", letters: "abcdefghijklmnopqrstuvwxyzæøåéòô",
    costs: #"""
      {<=R79:A:;D?B:?;?lF6<E=Zi]kgRAf~~5]MRAQM?XRa>6>1cEr2>7N8aaV_~~~~~~E3@``0noe;Pa0`^;l~6La>lo~>
      ~ODF|~~72ZJM5\X2<g8AKU4Z]AMA@TjoIeVgg_}o3:XkA*ZZX;\YGVPHc~;GB<Rg~P~kKTc~~/UVc>YQ=VGsG;F2[Q}0
      ?5[Kc_`n~sq~~~E9bgm:Can8Ka=c[,l~4]@Bm~zJ~X8;i~p*>[yO1^AH@:aG`GCe~??FIRs~N~p\D~~~F+gmd1kndBAg
      ZZR:j}Q`R<3i~MrY>Fx~~1HVP=@L7]ak54H3KMo@8;]Cpd|b|[g~~~O<ryk)aorStimnj2m~aiiBo~~j~F3Wr~~55ez\
      /cYZE<3@[H:g~?@:?Ho~L~~_[s~~29Li>1REY2SF6Q`@N~_A=EEu~HvOINt~~/8MaX-NWV:g\M9X>E~NIED\k~E~cK>r
      ~~-BTZ:4O8TA\FLZ8;b~U<<PTv~IkSTCu~~?ZFYA>I2UZfB;2:R>~/@BPAVe_o~{|~~~8;^[M2NMO=p]=UJ;5~7ECE[{
      tXylI/y~~29MXG=MHMAQHDICFKS@EB*E[\Uc\TMddd*;L_A2LGR<hEJKGAV~J?<CQdtLxeKPq~~6=TUV3U[Q:A5@JI7A
      qX>3JFg~GxXH<q~~+<V`Z1SXN5S`M_O@^~>F6HNf~JiaLMt~~4EGS@CKIXPg:7@1]Fw881bSrbfftet~~~23^{L/TPS0
      Z^PWF<^~RJKRYy~g~<^D~~~21NMO3QV;1`NJS@8XsH?JQ[QrOk`c^tuu)9LII=KRR6ZMEOKEBiKL>LOXF>gf]Wmnn4GP
      ^=3Y;K]n7=G6GB|796ZL]snq~vf~~~02MXL5OKH4VLGLI7RbHJH@QUeB8]XU^llKa^wTYd_``mRL`[bP~%MTjB}~q~on
      i~~~FcVx;MLPd^q9:C9h=~+=<q=}~8~~rs~~~'na~CMXX`ejLD`DqC~3N?zR~~~~~yf~~~/GQXJ:QKPISLGD*HPgBE>R
      NebZ_`XRgii2=HU?5E<F=I@>A;>F[9=:GCYZM[SKE[\\2=HU?5E@F=I@>A;>F\5=:GCY[N[TLE\\\
      """#)
  static let fi = LetterModel(
    "fi", letters: "abcdefghijklmnopqrstuvwxyzäöå",
    costs: #"""
      {=OSQ:QU<C86>8>7:lD77H9XfDhTiz-6\ZPV`[G7FA9C5`G{?;;BDii]gz~~:3BLV2afY4LS9OR5\j6GQ7`^q@rGar64
      VHL6]W2;a6?GR4XZ@K??UjdK]]n{=7]^T+^Y\6UdWZV6VkJQ[=[\rAq6W~6F]_G:_ZC8RA6@/RQy;96FG^^RkO~~64OH
      \6;N_0ZE=SU6Vs8NB@VigApTXo73UeV2YIC.dT<PE8Pk;LKB]^vHlOW^H3mk82p{g8CCN@K<byMZ4;Kk~;q7Wx2?cVE>
      _XD:K:;@2HNxF35XBxjfiJW~W*|}{;{~pFp_qt[.o~mjl;q~~P~7T~M0wzp5sh`4u9U_Y5e~O7Q4jo~A~:J~K3bmZ4ad
      _3F@1@m=M~nN>9Ix~Jv9J~F0Xbq4lkq/tgd9d?@yeX`5jkx>~8Y})<i]P9bJO<V@TW<@T~^A<BUy~Em@Y~9DX\ERUSA4
      E<4<2BA~@79BCYgXok~~G/mce5sqT2j[Nag7;~EEP5f~yAx6Nq48TXQ@[YK;KDBG@CKUFA?,;W[MaEVcB3YVL9aLC0<9
      NAK9Lt@B;==flGk?Vx94f]d4ouV1^?US_BRu_71<Nj~E}=\~61why6pyT8eE`eg;a~PE48^d~?n4I~<AX^CHg^C<L:9C
      65F~=746B|jimx~~N+|xg8~op2vkcll6j~a`f:px~N~3l~21QKR5Pa<0\JIQ@8RqG>HN[HrNrOft*:IFI>LbP5PNGMIC
      ?iSJ<ENRECdK`l9TcfBNpi9AP:8>=OJ~A72d:b~:yE6~11JYN5VTD5SHDKF7O`PGG?QWaD7M^k,\uvVS~{@=LB=?4ZP~
      A>=oD~~@~4p~5OixFPkfA8E;?@4[C~@/9ZJy~9yDC~29@YK=NM?:G:<C8?H^9:;AF\]H^AR]
      """#)
  static let `is` = LetterModel(
    "is", letters: "abcdefghijklmnopqrstuvwxyzáðéíóúýþæö",
    costs: #"""
      {:ATH7;A8NLB@<C:NqF5>C;ZhPm=~K;UK];UO/gPXTY:AV[iF;=4oRz2CGBMfX[ko4~\~y~e~~C3I]h2qki<?f<c_8{~
      5QiAWo~;~FoqFA;Lw9C74ZML5bT0<j9?HT4Z\AR@C`hyG{ea]ebmthdm50RiC>YUV/TaJVNIt~:<U5MX~O{Ot~P@ZMaG
      NEUY_TY:9e3x<>76[N~0>?bRXR@l~;~~s~~{~~47Xlf?T\X7@]=W;Cr~5C::a~~6~FDCUDaxjEN+4\~R9WCY9B^EO@Lt
      |?DB8Ru~]~TG|XQV~kLMG.p~i1Vqs=?f=[L@i~@bS@6l~NtBv?]G;c}@A/U]PSTI?Y]tB7D0ZJt4>?h[~e~ex5~~~~~v
      ~~R-{~rGnouIonopiDm~fln6t~~{~3qsu1?~xZ5:4h~[<X]Y1?3AKC9r~>FC8@n~E~Qy~QFURySO33Rg95EGV8CH7JSC
      R~RB?:Hv~KtI|P?O[KQHE+5FeO6O\P7JKIGPLW~TCC>YoyD~@{HIMZbVKI/6UY7DS9P8UNMV2Fw~T;F:Qvz]hK~aTVGL
      eMb<^PYQY>*P\k:D;8QG~4C?NWT^Zd}H~|~~~~~~45RdY<QRB8Sb?R?D1~;C98[~bImDmOKKVh]VS2=P[MAGEJ=OG?E@
      HRa?CC+I^_PaKFSJQRZMRR+7S`R>EFW6JDHMALW}DAC=To|QxA?KHMM[gJS59UYQ4U[Q;D8>IJEHuV<0D>j~Q~L~AALQ
      NdKJ/4Xdh>VUH1DSGUIF_~BO68Fg~PgX}bDERZoFE0]W\TZVAb]rHB/5r@~0BBpW~ckkuA~~qy~f~}N1z|k-xht0~khq
      j7~~LltTz}~p~]wO8iy~~<B0/STW6PX>1cMOPA9XuFAKS]JrQt^Zf^efmaee*6VTUCJWX:bZBSHHFtRU1BNTLOsMYeFd
      em`d\:SicPW8<pXE<<H3II~,A<gb\tzvtG}t{|~a{|.2LdU<PDA9X<HNG7[jFDC=RggD;SO[SZ[cVZ[)UK~[[FIDMuD8
      J@tY~7?9PP~~~~s=~z~~~qS~(5O~_MNQN5MVIRMrx~DCW7N~~x~jz~~~~~mwp6ei~jgJ.peuA5iTox~-J5Hp~~v~qJyq
      xy~txx(PO~`\ES_d~9H?:l^~O9CG`~r~{d;~z_t~R~x:KG~V\CGGUe84>7m?~2=5JE~dk~]7{ryz~Ugr0;T~Q[NOi?pC
      @E1dM~472PK~aw~rGzqxy~txy<Z[xO\XTgM5FC64eJ~218]Q{{c}_9pgbowjnoX/}~y.tqw?AtqrmH~~=opH8~~H~9sE
      M==IzCWHfc~JiE9rPH8?9=pL~0=1hK~fx~r3{ryz~oyzCfo~Th82qhv;1B5pO~2HBZk~Pwtr7zryz~uyy
      """#)
  static let ca = LetterModel(
    "ca", letters: "abcdefghijklmnopqrstuvwxyzàçéèíïóòúü·",
    costs: #"""
      {6G;46AGA=J_8=AG8>D;>@@[Yb`\~Jbj~ukZ~~+lG>A\QJ]FRe7<7cGE6C9IEkcab~V~qZ]d~|x~12[[U8uli<Ks4Yb9
      jx3GH?Xu~X~P~;U[~[XX~~:0jCb;jqN0~WAeT0nr?D:?i~~h~N~RUU~[W`~~57lha(jid6b}jWd=qdAWmA[h~c~W~YPW
      ~W^`~~0MLBJ[PDdE\p4?4VLU52BBHgJd^rg~~r`pm~~~F3g[j.U]y0|rC`f2ew;[Y=u}zn~J~]SJ~WRdt~;4abW3nXW7
      qnCNC9cx3SX0lr~evV~hJY~X]HH~@*hdc6orf2zs^VM1gtS\JBoey\qW~dd_~u]r|~17F9AAIAm[cb?>6?GM=;8CDr>|
      cU_pV~o;g~|~M,kad7pmpPhnbfb.eo\`c/nygw}I~gxp~]nSx~-6RTT4SLB5ZQD:I=W`F?M>YUeDm\mXXQq_biip-0[W
      T6^Kc:~k9Lh@[ro7>EX|tceO_^RK~ZTj~L425fo1]sw8~~jPO88~aM\Cmt{a~H~<PI~LSQ~~04l<@;JEe;TbXaU8vVY8
      2LHwc?ZYK_V\~ZXY~~5T==BUIHUPQ^772TBY37:GB]\`eon~n{j~~~~~=2rO].pkZ?|v=ig3Vw2FE@h~zkySdcS\~_ZJ
      ~~Xbwqpg|z}h~~lqmorykkn$x~~~~~~~~~~~~~J~04UFE0ZJs7g]MDF;VLA?<HMvT_fDQLOQ~\Ga~~)<_D]6X]Y<yg[Q
      g=BW_?6Fip}m~_~\YU~Kce~~.1]]s5sJP7N~YRe;]~7:W@b_V`JI~NOM~_Nb~~8;GCD/[Im;Wi>E0^Ci9<=i_u`ke\rU
      DNQl~~~~M+rme/zuv1~~drl7o{gcmDm~{l~V~KUH~nn~~~52VQO-T]@2gUKRC9T^HBMP\PeSmfmdihpehmdp23jC_2_p
      V4ku`^eA7ed]>KPsOb~U~_I<~Z7d~~..aYS>dgmCrgOUR7ZmT0YTdYqpqP{bqf~Vxw}~4)VZ[5faN;l`VYR6\UXUXLcg
      kYHNt]]_wN`hrw+^I6I^CB\Wwy@B8fDM6:=OJ~Hyfx~uzz~v{~~~1(f_]SigjZowZXZ8`gZY[GfxmquIulqkx@Fswx1a
      k`d_qlxMo{]_IffnP&WIi~h~v{~y~~~z~~~~.\Z<D\IEr?qxFE.aFc96@WN~Ax{v|sxx~ty|~~.EN6>BBJqaq^;@8HLT
      N35eN~[xlv|sxw~ty|~~?B?<6G\ZaQdn=@2SW^I1.T\nUhlflcggodhlon&afIa`qlve{|]W3fTrLAdif~s}~{~x||~y
      }~~~)ZDHKZN?p_u{?;;b?N3@JcX}Gvstzqvv}swz~}1S0RRTabjWeu5=5[E]D1B]IwmpsntkppxmquxwDIXQQ(][WBZi
      ETLQU[HKKRZlbejbi`38mbfjmlIN_WVMb`cShp$YSUY`SQSW^qfjnhneiiqfjnqp
      """#)
  static let ga = LetterModel(
    "ga", letters: "abcdefghijklmnopqrstuvwxyzáéíóú",
    costs: #"""
      {0>7;F<@G<Yi9@9GKt?79F_eWdhJLPPJ1pN6=Xa=~4~~BB2Ga~6?>l]iri~~~=~~D7`Lt?yw(C~~<vmOM~9Lq;~~~~~Z
      SIFZA9~dd:[~)@~^DPO;~~:DL?~~~~~DI^LR0<PTW6E}/6~~Oes:~~Le>D~f~f~=EHIF.+~\ddd~w5~eSjH6ajSUNjj~
      V~~:~~~~C1{qu7Kx1=~~`[m3~~BrJ4~~~~~B7MT}81c;wB]z-E~~FPF8c~CZL5~~~~~LczDV/3OSN7=^z>~~GGB;U~=E
      ;9~~~~~<?GIF?AGD6~M={h~~5:5=B~358`~~~~~~~~~DG*[Q5QZXM?nnSWM@ao.RQWnomnoWZX`]'GYO>OX>KJllPU1P
      ^mMOOUlmklmTXV^[/4Z[c0KZu<~~;WuH~~JS=:~~~~~;B?ID75EN[?[{*?~~C[JI=~H?^G~~~[~:FIBP,3RQN?PElG~~
      SF4Ma~@F:E~~~n~GQ;BL3qG7ByF;u5hU=70cQ~79L\hch~c~~~~~B;sX@2NY7P~Y5of?y~7j?o~Y~~~>/Y<S8CUK:KTR
      GGhh(QGL[iJLK5highiQTRZW-4CHG7NHx:~kHCL=f~BL;@k~~`~A>>JD/8i6[4Ni;A~~DMM:EUQZ:Bd~~i~==>QK32~[
      ~4i~/B~~idVDd~<HzG~j~Z~7CAP=J1WFQI}Lq+~~C@6v[~88Az~~~~~z~F~~3+;RU4ZXN?noSWN;aoP@RWnomnoW[8`]
      /CULP2TR:9hiMQH:[i0LL;higijQUR[X*N_1ZU_\RQrsW6RDEs?<V[rs8st[_\eb*HZP?PYWLKmmQ:LQ1nO4PVmnlmnU
      YW_\/?QGKGPNC0ddHMCHVeEGGMdecdeLPNV.1m:YOudPq+~~:O5v~~A?={~~~~~z~|~~1-SqLpRwm*~~rvLr~~oqUv~~
      ~~~vzx~}+k]EZs|]po~~>J9,~~LJ@y~~~~~y}z~c,bt<<j@?g1~~YH7lz~5GGp~~~~~ptqyw*eKJGmwtj4~~8T<oD~F2
      \s~~~~~swt}z
      """#)
  static let cy = LetterModel(
    "cy", letters: "abcdefghijklmnopqrstuvwxyzâêîôûŵŷïöáéẃ",
    costs: #"""
      {7A96=>8C>[kA><?By9@AHcCY4nS~~T~~~~~~~~7oGB57@@S=~q8@6`L~5E<5]A~e~~~~~~~~~~~~~36`Hi9pqpG[~2v
      k3|~9TsG~>~2~~~~~~~~~~~V~=6~jhEz{)<~e?`u>~~@PMT~Q~3~k~~~~~~~~~~~/5Uq06Jqd4~~Or[;e~EqiB~A~@~~
      ~~~~m~~~~~~9THI6]=C^3~~6K5L^~99B:h6fP~~~~~~~~~~~~~9:~zh/1jz?~~Aj78~~:WH@~H~<~~e~~~~~~~~~~55e
      z_<<zIB~~A[h1e~7d|>~5~2~~~~~~~~~~~~~+7X{L9bjz9~~JWU7~~:]RD~8~:~^~~~~~b~~~~~/4P=:M?@]n~c<G<7O
      ~>8@~~;hZ~U~~~~[~~~~~~@*^U2>UUT<ooQZO?:p5VWVoSnOpkppmpopppopp-5YP>2P@PKjkM;?M\kL@R5kNjKlflli
      lklkljll.=\IM6HWZ6~n0na<a~^`C@~9~<~]~~~~~~~~~~~2,QuK3TGAD~~?UE9E~LG\A~E~<~V~~~~~~~~~~~+;X\G6
      G=G9\gJg9:k~NOADk?~>~~~~k~~~p~~~~1bHL2>=:TJhe4K:\N~95I]nC~P~~~~~~~~~~~~~82wU;1SMA9~^A^X6U~6L
      EC~;~R~Y~~~~^~F~~~~AIXOGIOONIii&TILZjKPQ>iMhIjejjgjijjjijj+:QFE;IG78~bJEN<V~QN<JfA~;~S~~i~Z~
      i~~~~0BIW[?a=R7~~?]N5ZP`P3D_6~5~~~~~~~~~~~~~56]gq5bS/9~~UPP=T~6P_6~E~>~\~~~~~~~~J~~'WWG:[\cx
      `~~CX4CX~=IQz~N~s~~~~~~~~~~~~~3.6RK9RRR2lm<WM9^mNSTBlPlMnhnnknmnmnlnn6=P2L4^Kl3~~IF7]Z~9MGg~
      g~2~d~~~~~~~~~~~0O_ENO7VUPopR,PD@p?3@WpSoPqlqqnqpqpqoqq2[I;2j8Fcz~e@>.[Z~>;J~~@~n~~~~~~~~~~~
      ~~0BQHABHHH*bcDMBETcDIJIbFbBc^ddadcccdbcd)Yh_BY__^Yyy[3;\4zB`a=y]xYzuzzwzyzzzyzz5=LC;=CCB=]]
      ?H=@O^-DED]A]=^Y^^[^]^^^]^^2:I@9:@@@:Z[=E;=L[<ABAZ>Z:[V\\Y\[\[\Z\\KSbYRSYYYSst$^TVetCZ[ZsWsT
      touurututusuu2:I@9:@@@:Z[=E;=L[<ABAZ>Z:[V\\Y\[\[\Z\\BJYPI?PQPKjkMUKM+k*QRRkNjKlfllilklkljll6
      >MD=>DDD>^_@I+AP_@EFE^B^>_Z``]`___`^_`@1WNGHNNNIhiKSI(ZiJOPPh8hIjdjjgjijijhjj2:I@9:@@@:Z[=E;
      =L[<ABAZ>Z:[V\\Y\[\[\Z\\EM\SLMSSSNmnPXNP_nOTU%mQmNoioolononomoo7?NE=?EED?_`AJ?BQ`AFGF_C_?*[a
      a^a```a_`a2:I@9:@@@:Z[=E;=L[<ABAZ>Z:[V\\Y\[\[\Z\\
      """#)
  static let pl = LetterModel(
    "pl", letters: "abcdefghijklmnopqrstuvwxyząćęłńóśźż",
    costs: #"""
      {A?=;NKEO><>E;8=7mA99F]7^`:~m~W~oMaE.^I<>`RI^T>9<<8aHy;>>M_>f\A~D~<M~OZG=5YLa;hnh2WK>^F7b~7H
      Z>w\~0^I{<M~Jy~y=>kae:xt02;H[]L;lsZfQHpm~=/N~O^~L~~~87PIP<k\jGMG>Q:2J~AIZ?jF}:0J~HE~OkMV,QG>
      =XR;eY:@A;;VHx;9DR_Fa^CzOxQMxEXG;3STa6IVl.gXAVP2^~8ZK=s`jK]]uXm{Xr~p?8Zl:An]R9rc>ND,b~6\\A{L
      ~aTG~E:~A~~z*8d;`>ml`=q^TOC4byE\KCtFxAfa~EI~M\~j18W>J-^OpJREED>DWsRAII^IexLEI8G[VLqP12PKI-nZ
      u=pRMIBFU~Q?_?~M~vh9~>o~VM~k34TGsNlbg2vZF[K1c~=B79yL~amG~IF~Dc~L=3IMQ0YUh1r<IJ9;`~i@K9_NvSiF
      ~G}x]p~d.4QRg>cdn1qSWU?5I~YRY<wby:pT~NP~BV~o=0iHG8PLj,lE`oD;Y~ZI@Jp[|9_F~M~~R~~a._<A8aOCYMB@
      >@;VC~<;BVa6keC~]~HO~?hDE8nNf>nhY7rVDhJ,Z~.GQBvfyGe`~RG~D{~~2?KFH@WOQ>JHBHDBIXEFE*XE\GDRVON\
      ST_Q@1TEA9aKnCuIRFE2QyTDB?dC{;1M]JXw?e~^=>bCeB[lT3L9UPK?<o]U/DtF~C2D~WC~J~~~62hXc4]qNJg@U]B3
      U~9ZQ=[?|6[M~GS~=~~~.H?<9QUBdV9?A=>Z@|;:=cgEfiE~Y{I_~Pc<35USJ._[X.ZWOUC;@rLETOaTaKU`f]_mcdpb
      04bFH;qa^1jM[i>9N~H<QP~f~6LM~OF~IX~~+?NI5DP\W6VUMRPHBhRQBL>O5FQ_c\\i]al^,\B5E]VGscC?@7?SF~M:
      @gz?~oI~C~=Z~FaN44LDF2~Mo5MEVH;>L~J\LC~C~3bC~DG~Yz~~)hV37h~ByhqUspliK~nK>s~_~o?zDwF~{SpA$dWa
      YddrtdmfoQged~jdig~P~kguysr~vv~u(kJ86k~I|kt<RsnlB~qF?v~`~rG}KzH~~C\E1/JMZ8iZzjuEpWD1Q~hYQ:~a
      ~7_CwKk~Cx~W-ZY.`[sik[dReW^[c}`,`ez`{a^lnihvmmyk^g;?=g~Fwg<O=fah]~0MGr~,~mLx_v<~yoF>1fX/jg~u
      wfoa4:9gM~=lgq~7~mjx5usfyw~w0TF=8Rm\eT]W8<.U]v8XZ_t>u[Xf8cbPggsd2;NJ?+~vy]rEFa9?q~gEnM~f~5mH
      xUi~W|~y
      """#)
  static let cs = LetterModel(
    "cs", letters: "abcdefghijklmnopqrstuvwxyzáčďéěíňóřšťúůýž",
    costs: #"""
      {;?C<NJRDH9=E;8?6mC6:E8Xfc<rFwt~u~|NN{N~~E-eEB<\SPGTB87@:\Eu?>:K=dXYF~Fe~~~\~OJXk~~EC9YHN8px
      \?IR<_@5k~9IX6Po~0_HN~Y=@kmF^~oU@c:HgW_1rp,6u:PTI9alU^GOV}~TS_{~V};v~~~~~L~~8:PKV5ieT;]H>L72
      H~@GY=Dd~:Y?W~K;?euMV~vGMa-QB@;YSPH\?A<96SGw;>?RD]N\C\FS~~rU~NHnh~~J;5WR[7FVf/aPAXV1]|8UF:dl
      gFiCm~HbSlTblt^Xlm74PaT4`QD4cX=K@7Tu4ML9^^t@gDi~Ql[~E]j~oQqn0;hCQ?oxmFpV6S=.b~:bD>Ic~@e@c~Jz
      nlsO|mxMLV-JN8>DRLMLJ>8C7IImI<8W>t^vFLEkV~TacWHqu{~J>6[YC,nt[7hVMDBFW~Z4KJJy~y\BT\lx7if}F}cT
      ~g37kJ;CnaVPsa=UI2k~>X98Gh~:f>Q~;~x~\Qn~pI>O43PTV1[^V4kDMK>6a~iKN>Wr~BQ?]~C~A^e~I~~PI`-9PPb7
      `g]7gQGUC8K~MQT;bgzBc<e~H8?saVe~rCOS;3aFH4RL]:iG_mL7n}dGABZr{CU;Pw>84~m~Y~~R@U/]<C8aRNA_DA=>
      ?VB~>;>87ZadBsGe~~~Z~KPcz~~EF8nRe=llU@iX=hJ.Y~0GMDn~rOsFe~XDGcd4KvwFd~1@LJHAWYKDKHBGDBIYEED*
      FU[MMLSaRNJabQSa^WSQ=2RJF:[KO=oHOE@/QtUHB;BjnBK7NyB~eeg~QfrEBL8BVLV1]mQ;a8<BB;>nPR/H?d~IkLc~
      Y~Djl~x`pWaw45WVa4bnQ9fFIV?3[~<PT=C`yA]Bf~F=@jiAN~vOJ~+QCD9USYBY<BBBB]>|A<<lEz\kFRFX|~uc~UE]
      x~~<46VSL7{u\<kLCl<9b~CKXGpu~:F:Q~>9=djQ@~~H<P11NMQ1X^>3]NJRB9SqH>JPXGnJ^\dscX\rqcdspgec0@NK
      N<SgS0\HOPEC8rYV48Q_KA_\ftYaNtudetqSfd)YA>HWa^GfOG7IDPC~L;@NMdwwLlPy~{sb~KEVir~?51FO;5juD;N@
      EE8@?~GNHD?u~JZ9`~]{AdUKT~ZL\u0qK>:pubGoJ@777pF~@;9k9~~{?nJi~|wd~DCy~~~E;7WQb/s|l5m;?Z3Eb~JN
      =I^~~sm>l~uu7d~xxwzLzx&;]UWQhi[VZGVBRFXrWQ:KVoo\\@bpa]Ypq`bpmab`(i_]JeQf4noHM5?hO~ANCpT~~uRt
      Kvjvr~~R`v~~{R,og>An~~Ds;;5C;lR~C>7uJ~~yGxPV~zva~EJ[~~~C)oK8EruuBsN>B6CqJ~F@<xD~~}F|Lx~~w_~N
      Ga~~~I*>_TXSkk[X\<XMU4ZtY:@3Xqq^^Ecrc_[qsb]roBdb<MJU3L`HVQIQ1J.MQn9NFTP^jX6WSk]YUfVY\lib^QAA
      Vfj+z~c1pQ`YPMh~pHYQ_~~uu?b~yv/~~zq~~Q|y8?oUn0|~r8r:<Z?ID~[W5GL~~ssUe~Pt0`yxHFxczw(2\VWPhiZM
      WFVMS8WrWOD>Voo\\<apa\Yoq`bpmTb`HYRI;XmpE]O>FD>V6z<26`>wwd;c3xieaty9^xqnjA+d?MGcszPh;K99Rdb~
      G8Tk<~~o?nN~spl\~T_~~ru4+iF1Dhj}GmPEL4LhM~AB<Y@~~sErU~xtpo~[D~~}yV/HJV=,~~d6tFS_<Gj~\GWFc~~t
      vBy[ew;U~zN~~V|y
      """#)
  static let sk = LetterModel(
    "sk", letters: "abcdefghijklmnopqrstuvwxyzáäčďéíĺľňóôŕšťúýž",
    costs: #"""
      {8?E=KKREF>=G<8>7oA5;F7Xb_=d~ETve~R`zs~J]M~F,kGC=^XTHX<98@:VH{A>?L?f[[F~~H]~~~S]~~~JBm~FB9[E
      K7qs];IQ<S?/l~8FX6Rzv3_IdO~[HxVkqiu]mULf;>iV\4ns+3v9UXJ>jjUaKFXxyRfp~~~PI~{r~~~~QN~~7:MIT4ed
      T8hGBL72H~>EU?Cb|??B~X~RETHOiI~T~IKb-RAC:ZTQEa;A=@6SG~<==PG[N\G\~HI~j~CMg~~IOe~H:3YU_6GXf0jP
      BW`2_~9[E7effFaH}izGQ~P{Cy~qrXpo64PeY4cWF3e\>NB9T~4PN9`b~Bk@}ozOZ~d{>y~drXoo.<kBYBquuEzQ:OA.
      e~:gG=Ls~Bc@~g~LY^Fe|^YS~VH~06M;D2UPPLPA;E9LMtL>=HCx`~IL~F~XQ~mlU~~LAx~O/9Y_J,x~LBjTLDCAU~[G
      FBI~~}]S~Tr~H~rhk~~Fj;~o57mJH:m_kMvg@MI0j~=[69Jd~;f@~[~@[kZ_WMj{~E>Q42TXW2]`M3rILO>4`~qPL@Yr
      ~Ea?~d~GE~~_Qd~I~LIf-7LSg3c`g5tRLVC8M~MSO<mhvBg=Le~VL~}R\A_d~VW\<2eFI2RLh5`E_`J7h~^CAC^|~AW:
      ~O|<A~~~ae~P~F<W0b<D9bSRC`A>;8@ZG~9<@A6[bdAu~D^r~~LZ~~~Rx~~GF;lRd<xmT?o[=dJ-[~,KNEn~wPqELj~a
      Icb]aFwIwZV~1?LKG@XYKAKF=GC?HbEDD+C_^MLL^P[RPaV\]YbQSRPP<4PLJ2_KR5xJSHB3V~WHF?DquFQ9~L~B>~~h
      NR~R]LAQ84aMc@\pV:x7;CE:<oQV0I@g~HpS~k~XH|bok]x~?@h~>5XRm4coO6kAJV?/_~8PU>@f~DZ@~raHDigbQcxg
      ~FC~+XDF8U]TDW:BAAB]?}>==oG~`iMK~IQ~r~Voy~~IQw~:05TVR4}v\9yMFi?5U~DLRHv}~:F>HVPEIukaoPl@~U<P
      /1WRW3Wl<2^OKR@:TuI?JOULrO__qcnectiopmudfecc.?PNY@TmY/_PSPBD9vWV3<M[LE`\reo^Lvjpqnvfgged(WC@
      HXniFgPDMDDLE~F:?JFd~zHx~N~~}~yX~~~BAi}R31E]>=t[D;VDCA79F~>L[E=~~I\9~xi_D~]`O~sROSUx1nI8;n~a
      IrF@98<nE~:::R7~~|@z~GY~~~M]~~~CX~~F3VcaMWooaZaL]^TV_y[A1`\vud7bt-qigxlstpxh2igf?1Tmq7~~p2t?
      ?X43r~USHFk~~wug~z~|:~v^~~s@|Uzz*+hgc\tug_g_cE_@d~a`GMa{zihhzlwnl}rxyu~monlA(gsSLgTW1krY_9Dg
      o~<bGqd~~uSs~n~yx~}~~~~xzzx^-gK9Ei~lQmK:D5:iB~A9=s:~~wCu~L_{z~Pb~~~HK|zIAG4ROH``LKRKOODG:jLL
      IQMgfUKSeXcZXi^9eajY[ZX)7.Fmdc{dffm3j6;8k~\AU4C~~pon~Y}us~yW~o~ZvCss,-fdaZrrK]d^aQ]2b|^^M6_y
      xgf[wjtlj{pvws|kmljjJW=K7XO8c[W^>>.W2z2\Ia]wveBduhsjhyntuqzikjhaV];>C^vvVa<H7^]]V~74Kg7}|k:i
      {`ypn~RP{w~Zqpn.=CGN@D\\OGNJK<?CLfHA.MIcbQHOaD_VTeZ.a]fBWVTT<8tsl2~~K1s:?V@@@~iU2FQ~~vt^~j~U
      8~Pd~~~EFqyx%6rqZfc~qhn]mXj>j~Xg^Vl~~trb~w~yw~|~~~~oyywv+gE:>gN~LkmDDNEc;~<;:pF~~tAs~9uyw~_t
      ~~~E?ywD,iD/\ih~MmaDJ3LiQ~BAI_B~~wFu~e~|z~gj~~~D\|zH2BJ`:,~~p1tCTT:Eg~^EUDo~~wv[~zYX>r`O~~~J
      }fzz
      """#)
  static let hu = LetterModel(
    "hu", letters: "abcdefghijklmnopqrstuvwxyzáéíóöőúüű",
    costs: #"""
      {1ADD9@H;?D:@7<FEmD<=L<W^_SJ=PVOSMVs-hHRB^];MGD:9>8fA|=B;RPe_Z6vq~wt~kw~522_R/`qi;XSH^Y>_~DL
      ]@e~~Ur>IKEMGYRU9?RFW:pg=7pCKQ[?deL)MLXo~WQKBBmpznm~38LaF0^aQ8@NWMC6Z~EF>CF`~ST@?HFF?^Qd6TKS
      CZT5GPL;475]N~8:6TK\X]<^heaq~~t~@<aUk.M_t5QfN[a/g~@fEDd~rbmE:tUA>ZDV2;L`\:PILAHOJUH=Z~HKIKNw
      ~*RCAMNQUXR[B.hn]3~qM<}p]WL-e~VdMIgn~[e9CELVRNRW.@MGAJQ<RP[8<I4PQoB4;MF~[xCILmH~xVk~92UW<3Yq
      aTK[GdE9^~GJ><]~~sR3BW6>kHGZ,9JWi4^^[7`ANRO8b~JLIFXr~agC;KQ:X]Ed28URD2QHM?FD:BCA^~VF8KHo~9\<
      AOCLB]Oo/7A^b2cle2]eNGZ;N~RTVFgj|\M9;MOWlM`G.9ND:3TEV;X?M_>F`~ZM9PZ~~8QEA[^LK_VYH`BOB]O4M_Z7
      3;5QM~569QGU^]=vj~s~~~~~67RBV2\_I<@U@[M5@~:E@DK~l_J;=DQXPYEk1?LRK?RGMCPE=FCFQbFCB+L_`IFIHVRQ
      SYV\28LGB3QJO;JGKBE:W~C?6JEnrRI<AXBJGQDL-:QWY:]YR@zLWLS=RpS?<PXh~b.B@NPSGRQ_,7MWs5`kH@LLIUJ<
      [~JH7BKf~To=>QDBEQOSCUHL2MZ<IPT;5@5bF~;52q\~YaNFq~fz|~~~@.Pl^0\hf8Ubcc[6~~VYO\Sq~hu68K\PHeMS
      02SEY3VZ<3XQMQ@6UvL?NR_LsRZ]\ifeflio*@KNQARX^1aILSRLBtRU<=@Y?HWZYgdbdjgm*7KlZ4X^N;QRKMM9a~MD
      FHJf~zJEFMQLOSJN.;MsF2fRU=uPJRC<T~RF7LS~~fD;=EDBERE[E[;GFp]:YSE?3>4kO~256RH~~wAfbb~~~~~~EqDU
      Hqj5K^O=8F6x=~5.:~?~~{C{c~~~~~t~X`ZNQau4phAQC<8iJ~4H-h5~~l=lkyutv|y~+J<P>_MBWIE>3MAkB~<<<xC~
      ~pDma}cxzm}~Yh9VDc{FTnX;9B3nX~476k9~~r3rq~{z{~~~,K>_@DNQYBE:6JEXR~<68kD~~p@Yd[yxy`l~3QOIM^^1
      `\/F3`Ce_~>>6pV~~hB`gurprxu{UaglK`f;Vhs6)P5it~EE;tH~~l@lkyutv|y~,LDSe<NLJ`C7<^6`k}@:Dk6yzd?c
      bpmkmdpv
      """#)
  static let sl = LetterModel(
    "sl", letters: "abcdefghijklmnopqrstuvwxyzčšž",
    costs: #"""
      {F>M;JOFL::;A?8=6qC6<F8\id;FFI,mHK@^YJB^:>9?8eH~<?=W;ih_BFFQ>:^cI7vwh/FZ8K<0o~8FTCQ~~\`CTj64
      dYY-oj@.aGNQS:fcP`OBO~~Wiuwz71H^Q4gQZ4GKFP94H~8DTEBb~\RhY[,WFL;[X?K\B@:;7UI~<?<]@]e_ECMJ:5Y^
      X5GSk/L\BW\2a~4FH;aiidgjlp<-e~a:qcV9]l7]G0b~6`ZBgq~hofl~)<mmcBqrz;i3M^A8b~?eGEMm~\eK{~-PPBIU
      \J;_==9=4RLwE>>hB~l~>CDQ63K[U*~wU8vV]VG8S~eET;O~~~feC~92nOL8ocl3Hm@JJ.l~;ND=Mi~hv~J~52\KX4^P
      o14MOR?4X~rOKCa}~[e`nW04C[a0ker7iZFXE2G~GLjA\e~_sXRf20mGI4XPp27JbqX4Z~`BGKb~~a]NZc-b<Q9aUBQW
      AB<>A[C~;:=W7_lfG@JII5l__=xpX=_[?lI,b~,KNFr~qonnX~2=JQE=YMN;CEAG@>FaCCC,D^`^ILOR70MPI1hIQ3BH
      LNA6X}YDC=DozVUXMH9;QWf1dqV=^7;BC7=xGX/I?j~grh~|63yc[1inQ3FIL\>4`~8UV9@j~^l~~~0K=O4Uf;IW;D@?
      >g8z;9AkK~hjP?C>/4ZTX1~Ya6SN@_<6K~@<MQz~~pGRUi00\JU6Q^?2UKMO@:UrF?KPVLrL[^ad)8JIOAGVW9MOIIJB
      ?jLL?OCNEISVX\(?TMCB`abOAS?G?6PuIDQLRJtr]acf2-Df<;w?N;NI@B9@G~CPXC>~~oZfQm63Yvs/~z{1=D@\4Jn~
      Epm>a~~~wz|~=8ucl/~wy6H5?Y:>E~hn5PR~~~t6z}A3=qh-~Lu/?DRZ7Jm~MjjDb~~~psvy
      """#)
  static let hr = LetterModel(
    "hr", letters: "abcdefghijklmnopqrstuvwxyzčćđšž",
    costs: #"""
      {B>L9NMBL99;G>8:8tB5>:@^ed@KPfIM+pOF<\XKSX?<<>8AI~>A=O<lmaCHTQGJF4]f^7xok-Dm:fC4r~5`h<d~~XQ~
      ~~~~;2k_[2mdD+RHQX^Dkf;bS<T~~Xnz}~x|4.Nsd8kOg4GvKN96h~;Er?Fg~^]~~~uQ*UFM;`SDU`Q?==9HI~>@>VE_
      e_EOEKIQ;5S^^3LZr/\RDYV2c~5FD<e~~jjqtyor23cp@=te[<rm8XI/d~4_Z:[r~hc~~kx~*8giY;jkp;eeKXC6a~7X
      CC=q~Ycx{~vo-TUBHYYH@X8><:9@N|E==q@~i~=DLbDT;3Q_[)yhs7jP^XF@^~jGR7N~~~_Z~~b~90rLu:pen9qkARI,
      i~<HC:Dr~huk[~Z~B0T]W6]]l.3UNO@5a~uRI=_~~Yvy~~lr/0IWa4ckw8F]EZE2I~ILa?lq~_pbh~f~9/iIF3VNk27L
      `sY4a~\DC@`~~`W^~buf/^?Q7^T;XV9B>;<]D~;:BW8aogGJOPEGG7oWf<~nV<O^@kM-a~-DJ;o~~o~iU~F~2;JOC=WI
      Q;BDAE@<F_BBB.D]^\IPSXNR;/INL2fJO4ZHLJC5L~YED:Aw~VNVhWJF=5gSg3[tS=M8<B@D@zCX099p~hx~~~~~:1ne
      ^4hrO1QFR[B3L~8GW<=m~_^w~~~~)NBP?\e?P[CBCDAP@~B?>kH~prDBFXFE@0yRN2~Z~2FV?u<1t~:RqBw~~sxa}~S~
      00[ST5RZ>3SLLN?:TpE>LIUJoNZadi_c+;PMNBLU\2MOKMKBEkMM@N6Q;LU[^cY]'?TPDCl^fMCV?M@7TtLGNKSMsq^e
      hmcg4,=~C;~Bp6Tu@B8@w~FrsA;~~ng~~~~~B4sgl0~sz0C3@`5Gp~kkl;O~~~sy|~w{34pmi,|ow/g[hkAKl~hhh:j~
      ~~ovy~txN1inb+uhp>`cdV]Ee~aSa-c|}{horwmp47vdo3~u}8j:>_<LN~hm-ER~~~ulE~z}H2AvC,~qx/GkPX8Ln~Ji
      j>[~~~qwzYuy
      """#)
  static let ro = LetterModel(
    "ro", letters: "abcdefghijklmnopqrstuvwxyzăâîşţ",
    costs: #"""
      {5E65?>HRANZ=<?@8oB8@ABYabPh~<?U.kJ<DULK\?Kb9?:cC{4?6@Gf[[H~~~HB=3TZS8rsl1~~9\a:i~6DT2ev~Pr;
      TrdH=3vNh2gx?8xTEXc6lr>`=3\~~d~6AdfG97g\`*kcm2a~_RY;w~A_h:Va~ZuG[~~~+9K?FONG[AXh<B:NF~8;DIG^
      H^FwzgHLD3iYn4Rb~.~p>`i0o~<gO=z~yn~=Hlz|;3\iS2h[?3~pDQJ=_~4ZU6[f~[q8Dewx;4_[X1hdx+{~VU<8_~C\
      FCi_}Q^ORiqr-;M;H:MKY=Wc=>4CJwF@;BD~_~H~~~OJ83LcU:hiu<x}CT\1_~Yda+m}z}rFdnno-8VT[1RCI4YXC=J@
      YwG@GEXPpCh]jdde/3PQM2^Zo7ldMPQ8]~uX=5Qx~Ye@UxnM40?ac3`hv4}~cWB;9~a\W9]j~\}=>f~T/:l>;7KDl7\]
      ZfV?s~R?38Owr^TA\~\A86C<BSGGT@eZ:96R>~1:=CEUR^L~~~NJB7o_c/upU<yx<hb6]~0N>6w~vkw<GiqR48QDF=OR
      W:Y^BHBEHbBFB+O_[^SIUOOP66KGH/VHX2nYSAH:S}YF>8OpsWU>OmYN7:c:b5IoR7~bPN]?;r\S/8og~bo6W`~V16^W
      ]0RqQ6~~X_`:b~4cW9^d~^k:Hj~~0DG@HTTNl9Wh2<2mA~7A;iP~`pJMh~LK<1mld/qq~1~~Ssc5p~>PmCzx~ft:Aiz{
      20UPY2Pe@3lOKP@9WuF<KMbLnMf\hbbd47^<b5[mr0tzZ\[N3}]_4?I_JKoFpkkl'>SND@_`lLo_>IA7QwIDNIULqsi^
      jeef>3CjO3tTa-~~Y\R;h~caf:B~~fT4Kuuv'pVDKk{U~H`~GCKsK~8B<FY~~~Hz~~OB[buhXasv{C}~B?(ie~:V2Ms~
      ~~cmysDK[i{nqhy|~D~~E>%po~`aZjy~~~~s~zIJC=lEk?y|~'~thYPCn~lp2Ey~~~~Tszz{H7zio9x{~'~mnqklq~ko
      kAx~~~}7Zyxz
      """#)
  static let lt = LetterModel(
    "lt", letters: "abcdefghijklmnopqrstuvwxyząčęėįšųūž",
    costs: #"""
      {;=O<HL>U:>6?;;G6sA88I;_^I`eT~cCCl]E5`FL=^YHl3QC8=;iB~85<6@qofU~M~c~G~~GI0aaS2yxm7Od?ce:m~BS
      J3d~~PbGxJ9_qI7r>Ba[U3ij4)hGMBaB]jNWMK_~p\k_y}[uqgE]6/qnk9ler3k`fO\7h~?Zm;Er~>^K~U8QwIV;1NIN
      C^SEr6I;;?4TG~786NIcccO~L~~ZE~~L<7^Yc4OSz.hVCSb.c~<TE<g~~VwVuxRqlSro;.]~R8tm\2yjHTL:T~7HB;Nx
      ~:SHhTCYYCQR72[[O1r_u4^[PJ53R{GO=@byyESXps^lgUmj28UPD7]H~W?:C=6>C}98@AL~i~MQQ~d~@@R]K0}|v2}{
      ~6wfwwr/q~mog8y~~\~?~OLF~:A~=/qOR?p]m3zm=MO5m~>?=8Jh~A~DeRBQFGI~:2BdB:ZDm-_JULC;Q~WD@CHw~=jJ
      \N=I]HT]<0JlZ2dcu4b`UWV2C~h>E<kjwG`?iS?geCFPB4eK<5Q<m2g:imc8t~TF7;Z~~D`FKK;JoFb_-_JN@[PB`_9<
      @<;[I~;1>VC`lgT~]~~~S~~V8-v^T:~Z`6UR@`X8b~2EE?T~uL~TdZF]SUX\19JTF@WIZ9HB>EB@F_@=@/F^^KWOTXJQ
      LLRN22ATF9mF|1]HTCJ9I~bC<?Qw~BkJXVBMLKKP):e[ZAakd6q@IIKFEzS_8:Iq~R~KT[KZ~GV~;1]mo8dWU0pXPTW6
      ]~<F]7Hn~?}D~QDMd>Ie2PJV@\a=kDD=@@?6F~61=s:~nrM~Q~c~R~~AG/rw]4wl~.xr\ng2f~bcnHwq~;ULdL?`eLT|
      .4XbR6YW:2VMNSA8TmI;LKUDlYe^cfX_ZZ`]*ELOUKVWi2WPMMPOBnOLCI6m7Kf^cgY`[Za]E^5u@^~=~f=7D:>QE~37
      4i7z~zM~G~y~J{~N>3ct4AxKa,hZO=V7a~K]R9[~~RUPuK@gmIPo%dt~aj~s~c=WKQYjo~JChkR~~u~y~~t{`v|JAKjx
      U?{m~%lZidfWi~db`Yj~~Z{]x|[upZvr'Yire_ugxXf`cc`^d~_-^`e}|iunswioVjpX0jdjBp~C~i3D7?DoQ~A/8qG~
      ~{W~R~z~S{~J'[f|FW~F~bSEWA_hJ~>9Aj:~~s~x}~UyXtzD28N~R?~K~0\5DGOAO~JC7D<~~B~PCVFE[OPg$ix~rn~w
      ~hDpsspnt~oRnpu~~y~~~~y~zz~}MaT{:g~H~`e9CF7gC~001iO~~rFwI~qxEsyX;8U~A8\Z~,jBU8>=R~OCC>C~~?~P
      uUDMlOTz
      """#)
  static let lv = LetterModel(
    "lv", letters: "abcdefghijklmnopqrstuvwxyzāčēģīķļņšūž",
    costs: #"""
      {:>E=DLAU:@8<=:M7vC:8;8`ghIRXY[SZR`G^]2aDP=^^Hg7FC=?;nD~539:@unfJuTlasaMRK|PE1gdY4r|t2QNB_O@
      S~8FZ8Z~~_s:~@~F~\~^6~3;icZ3~`R+tQYPaGU~VQSA^~~krA~@~7~~~{X~81bkf9sa~5gefRT9k~<Ai:S~~k2<~>~=
      ~~j~UL:OHB>OTFV:G9=86UD~;27\<gfgDUciVr_JMB~K>7_Z`3PY{.hOCTb0`~9HF<e~~eiQ|G{Uzushfx@+_sfOtk]9
      vo?YOA_~6;C6W~~jR8~a~o~L~KGY73^_U2XeS6SIEJ72SyJH<A^xxURAuHtFtnmgkr2WNHB/]Lbb::@E=LQ|78AmK~n~
      =Rimc~]X@U~^E+bl`D~x~;zhrqY:j~mEk2c~~~|3~N~X~~~]>~9-sO^Pp_d@|V?NT6[~A:;5Qn~m~4~g~s~FbE\~@/PT
      @;XHn2QJMJE>K~V;@??|~gR:u<~9}~~ZGj00IkY9g]t8T__LNBG~^9I8bhnej8~;~E~s~SC[15`LC5PLe8jG[PV4f~V>
      =;S~~k^7\G~A~~~XVd/]DJ<^KE[\=@<::V?~:94UE\fgFu\xRncYR@~ZE-ZZX@{Ra2SNBLQ?Y~6FF=Q~tqX:v6`M~\XQ
      S~/9ILD?VKZ<GB=CADEE@=?3D^^^HB[IZHZTRMQX/6CWE:cJ\7]JQBG;I~_>?<L~~gP;~C[8Vm^HMa)8a`WC`bd>q>GC
      MIA|`I6CJn~thF~J~K~~~~U~34LVU:fSW3]JTXH:R~;=L7Bl~gW6~E~>~[_ZK~+^NK@boDnTNDB83yK~::AmJ~q~;Qkp
      YieUXJ~]:.snU8xg~-RfbiRAV~`Ij>`s~}o=~7~D~v~~~~/7SLR5dX;1UNOQA9SlI9GNRNlkVPiWhVgb`[^e)CEKLG`U
      d7QLEHIN<iHGAE@h=BSMeSdRd^]W[b(?LMR=OXhITPLLH2DlN<JKRWlkVPiWhVga`[^e0>JLB9pF~2XOE@EBI~F=E?=~
      ~qPA~=~6s~FY[~-YNA8oWZ~U:7>;GxC~87:dD~~~Nxarr~mWUN~[I6ad\.nc]9_Z\YYFFwXHW+\vvv`Cs[rQrljeFp8k
      X8@l~H~m3;5;DuP~5:4qM~~~Nt~rHySB`E~VNAcf_5pet'a\^WVU_yZWYC^xxxb]u<t?tnlgkr4l2C8q~4~m<AF?@vF~
      C;5r9~~~Dtd{cz]OOJ~WN?dh`3rfu)b]__]K`z[RR;_yyydIv:u4uonhVs6/d\`GY]b8]XTaa2b~W[`2S~~~m9~NPeJM
      IF;|R.WsS6}q~4m]kcc?\~_Yd1`~~~o=~:PoNzy5^~50ujTE~]~2aaNSK5T~LGR6J~~~a9rI~:=_OzT~EblL8h~K~`N=
      EOFfD~7-.hE~~~Akfq~qWcfEyH?3^c\:ujy3fJcVW4d~FF^4Y}}}g3z:EBysIlNw
      """#)
  static let et = LetterModel(
    "et", letters: "abcdefghijklmnopqrstuvwxyzäõöüšž",
    costs: #"""
      z9RSC?FYIG=4:8@=;xC5:I5XU]h[VrF~~1;:c:T\G@>G<4>?JT~?87J@`qj~~n~dv~(5zPq7~z{8;qIsdDz~@WmHs~~~
      ~w|~~~~33fQK3ofB6eOAD_9ez5D6>_yxQzchtlzz-0W~^5Jo]4SYR>U>`~HRX:aj~~~~~~~~~.CHc>;XBD@O97=8UQu;
      7>lCu_~~~~~u~Y4.o~f@@op1ofYhZ3o~Ra=5i~~~~Zr~v~~:.]ed6~z{1WqLICGT~@Jm/W~~~~w|~~~~N7y~c,~yz6BH
      cHr?y~cV/;A~~e~JM~D~~1DHT6NP?R<[;;;9DN~B28SB~l~u~h~g~~^)z~W2~z{\`qo`Y;]~Plc4t~~~~6M~~~~@4~~i
      ;~no9_F@SQ7Y~E0<1T~~~~EB~C~~59YT<1hCk0?J9LN=V~~J>?F~~~qI?~O~~D2B~_2m~d,gSRDWLH~z[a;U~~h~6Dhd
      ~~79l_/3P<l5gBZgDK`~zI7:V~~g~BN~N~~K^?bA@M@>Hm86=21E~7@A[=dh~b~~~~b~D2z~B4~]`9`RKV]5A~78G7R`
      ~~~8BGJ~~6?O_9@XOP@OF+HHHOdHAB4HbbbdLQ]UdcC2Xh>6m;\0;?K@P=_~BF9=8~~_~~WhM~~38ia\/Z~Z6WHJVV@N
      bVC1;Pttt~FK~M~~5/rsi2frb6WKMGVDW~@>D3Rs~c~EJLI~~9IEb3EkKF>LE;:=aE~?157@~~~~~k~~~~@+`~x8~~~5
      ~ffkO@~~[DZ<k~~~~55l~~~/L\lS>e\]@\SQUF>\q)NEFUBopqY^jbqp+F^4TF<^_O]UG5WVIrC7BSWqDAr[`ldrr'IZ
      iDBcZ[KZDODSS:nR9MOSmlEnW\h`on.ARaHB[RR*QHGJKJQfJDEGK=defOT`XfeklF~Q@~X;7}_9ZSMJ~,E9rU~~~~0~
      ~~~~fgb~M>~x?*M]BT7p3~9K<AS~~~~uB~~~~GIhwFPqhiYh>QaaaC|.Z7]M{z{|ej*n}|H[F~Gd|S/ds9.8Kl9~M:fi
      K~~~~pu~7~~:;L[B<ULL4KCADEDK`D>?AE^^_`INZ,``EFVfMG_VW%VMLOOOVkOHILPiijkTYe\kj
      """#)
  static let tr = LetterModel(
    "tr", letters: "abcdefghijklmnopqrstuvwxyzâçğıöşüîû",
    costs: #"""
      {95J9>G;>:V9L?D<FqJ9=J=Yf:KpB~UFFI~~2QDG=aI]BOX:9<4gC~3>>aIkh<B~IFyx@v~~K2UiO4wtw,hgO]^@o~Ld
      j2~~~\Xw~~FAv@snE/YWU-}jB5uIJS_CigFbS6k~~Z^~xz8evB~~E/goL.lip2phWh_@e~Mbi:if~S~m~~7G~=t~/ZLD
      >\MXO`b::>4WM~3=<eB_a?J~JD|~G~~~6/]dd3HZe4~NAZ]9m~>L;As~kOrsZu7V`Qo~E;_}]-qcV1~eQ[^FeyA\\Azl
      ~gba{}E4y3~~<+QgO2ss\4~NEEJBOyFLA@Nl~UVSL|EuWHi~0TFMFXNVKYb=6;3^J~5=BnQ~m;=~?D|y@{~~53[gD3c_
      e.cSBYW5YxR[]<evwPcweg=UcHxx.2cf[8dec5~F:JR>_~JE==dv~YoYN~<JTB{l8/TV;1bGa5xE?<VJ[~tKH=a~~Oa^
      Q~9msCl~0/POC2maP6~S?MZHM~THb=nn~WYp{~;i^Aj~,:QB68^In8hJ<GOMp~HDG>f~~JYuQ~:d\Gv~=]MDH[MLR[M6
      /D3PD~1CCQSUb@M~\?u~J~~~01d]\9p^G=~K8>^:R~:B;Fl~oTp~Ty8{lO~~1<GOD=SLM:\C<E@GO`@EE-M^`FK_MODP
      LJ``.5MP=9XMS6[=?BOFZ~XCA<XuyTZ~J~9[KFp~<2dTg4XdR2~FCHV:JrUL7<`j~G~{h~5D~Cyq52R^d2OeM4~J??]@
      X~DM??R_~WluR~7Qy:~~/NMKIXVLK\n?782eF~6@@bP~k>=zI?x~@~~~B1YMF)iH^9~Q@PdPi~@NnCPx~Z]~z|Q}ZPsx
      02TSV2V_=2oMLQA9UsI>OP_NrM^r`bVc^]ss(;GIK@LWW=gMEJJE>kKM?HIRD>VjXZE[VUkk=.O^D3VI\;~R:OD3e~GN
      Y@Sj~[bpr~9Ic>~~-5YJ?3~G]6~\9BZB~~]O]Brz~NS~q~9nzBp~4HFUGIIX<Ih=0;5SUl8MERSjk6DkYCP\BVll66H{
      ]4~bf0~X>Cl3|~\XDJy~~dx~z|6Kx?~~G=c^K:kiw.~m9GZZz~7]p3w~~pP~kz0{vA~~.g[JKpSoht~:8:0mJz9BNf^~
      z?>~W@^~<~~~QdRUFfTm`g~E6I0pF~0@AoN~~44~S=myPs~~36Oce5]TY5~;9;dUn~YR6?R~~Xq~Q~5PgA~~6jQDK^Ql
      Shd9;:1rI~3@AvI~};7~AGt~=z~~(=IQF?KNO@^EBB@HQbBCGHO`aGMaOQFRMLbb2:EM@;QKK<ZA92<EN_9ADDK\^DJ^
      LMBOJI__
      """#)
  static let eo = LetterModel(
    "eo", letters: "abcdefghijklmnopqrstuvwxyzĉĝĥĵŝŭ",
    costs: #"""
      {7GQ86AMMDK73@>E8|C==G<gWbX@LjgK~.kFNElUAfn8@5A6}F~>5<kF~~oJeKzKY>C7fMW5ax~6:p/Wc6Z~7AC7v~~~
      ~~~~~~~@6ta[0arP-n[OOf/o~BOKIq~~~zyz~~~zI1R~]/Jm~1{eaUO0]~ALb>mi~~~~~~~~~2NAGFYHGvOP56C1PMv4
      9?eLv`vEdQ~~Zk>5x}q2Jv~2ro@dX,s~GnD;u~~~~}~~~U~O2iic@~zi0vgHX;.[~6gp7D~~~~~~~~~~F(mrX7njw5gc
      _g_7g~SW=Ni~~~rrr~{ws1;DE?=G6~R~A:D9<F~I;9:A~~~NTC~~l~(Fd~Y:~~~slw`].FE~WfQR}~~~~~~~~~~S2eCa
      Bpp~5oo=j`3k~<725G~~~G~~~~~~9+eWB7GQj6~CRSY3N~nOC?\~~uojc~~T~;.9~b0H~~;l[MSA47~^WT>`~~`~~~~~
      ~~*?lF?<JEG;`D^H[9_~e@6>I~p~lbF~~V~0aFZI`RGl_5@=>0RI~2?CcAln~Qrr~~U~M4~ZI5~dd>zf6z^,f~2VCA|g
      ~~~~~~~~~=@RWKCSP]DLH'LDBLeGHF8NecdWWWe`\X44U]:4WK^6qDK:M1N~ZG=CEr~jfLM~r`~,>XRP7]~`7~AW_j>?
      ZP^/>Nllq~~~~~q~H-bs]6eh_2XUaR\0R~:ZX8jh~h~~~~~~s.<BZMMRf~L<M916DB~<G>Yn~~~<~a~~d~W-[~V5~{~,
      x_pip2x~YahIz~~~~~~~~~~1:UZN1WSB4OLHOG2PhJKI@R7gh[Z[ic`[+C_5XP?\iQYUH2DHBrE9SW[r?Cdddrmie'EX
      ]QAYUbJRNJRJH9kL5LPTkij]]]kfb^L0sxl5u`~/njKmO/n~h^h6p`~~yxy~~~zO9tym-vr~+nkgnf@o~ikZ4q~~~zyz
      ~~~z^1sxl=uq~-mjQZL,_~ZZh;p~~~yxy~~~`:<OTH@PLZ(IEAIA?IbDECGKb`aTTTb]YUR9gl`PhdrYa]PaY%az\][R
      czxylllzuqmX'mrfInjx=gc9S_8S~Nc8AY~~~rrr~{ws(@ZxNAUI~8m^emeK^~9Y6kE~~~Mxx~~}y
      """#)
  static let vi = LetterModel(
    "vi", letters: "abcdefghijklmnopqrstuvwxyzăâđêôơưàáèéíóùú\u{300}\u{301}\u{303}\u{309}\u{323}",
    costs: #"""
      {J=4BT[A;UZ>:=6[BFF>2V:YGOmYU7rPLYv\~tdx~o~~~~~1k\UV]eY`Bu^MB8BYpJRRC[b^@c~~~~~~~~~~~~~~~26=
      65G.Z^pC~ph0tqQe^=otMRb@ptpT~9=u>7ADAAYLQLWZqpztp-9rhjT|v/Y~W\dg:ht]l]6t~~g}P?~~?JCY?~~~?P`~
      |~~|95eYW@^Yb4aj[_U5^}KS^3[VqO~N5qDLQ5CRnnXpBwmlvpl1DIOGIWRaMj\@8;7Sn:@DSLJLKZztrpqsqx|~~~~~
      ~G=4<:26OHO8;KR5qZ<LP3Ph5V?>^pZRrc][YZ\Zaer\lhomXVaZV'AoykR~m>6~l]qhBo~XefC~u~o~KI~}HS<HX~~~
      Zz~|{~~{26}loD~|t4~~op]6nvdw^:~x~[wF:w=9@7DDaVHNYI~~~~~+=gQUUa[u\zaRL<S]uWQPR[|d{gfT~0UIM\N~
      ~~g~S9AGC:;.^Oa5[SO;[^[YM-XeOUQ6[mf\paZYWXYX^bpnjfmjUT^XTBNki}ApU'4wl]U]Mq~]X`Xhe~;~|vt8`tsz
      ~ZOJ~~~qoysoA.VbPB^ee9~]H^`;^~pVU<\s~@vH;x<C=:2PvgVb]Lus}ws*7ZarBofn;|teVkAT~e\d?fnyF~ACzK3A
      HBIcclUQdvu~yu-Bu\TQu,1Pqdio]L{wi^WYv~pdoG\uHMSIHm|g{N~d~~~~~-7UXUYVVTPmWMN4PT~HQPMZR]\lH~|z
      {|{CM~t~~~~:5J?5+Hh_aJ~c)L~kQcfKR~NXWTi~mbw}vtskptzw~~~~|~qpztpM[qets~b_d~qdl`jqxoh_$n~yo~tm
      Yjklkqu~~}y~lhgqkg@2YTM@cRf6yMMVO1ZsQPK9\hnMx@;w<>>7PIdlLfVOtr|vr:1^OT5ohI7~XXX\>Sh^LB?g]~Q~
      AEtZ5=3QA~`qNgRqozso/<wdtNvm/:~~`geF_z2aWCbg~OrNC~G>L<SP~wNa^\~}~~}-;ZY]Qk_nLy`VW>sW|QOVwj~j
      6hi<}M7g|`M~in~~~B=>4:L2oieDrml0~wixaCu~nda<m~~c~A8l9E5>3[w^WlObtr}vr21TOf1TX<3sOQS@7bjI<MR`
      TjTte_][\^\cgtsnjqoZXb\X?1a_j2`f\8~pcd_?TwnpT0ZfYN~M:kCIW9UApKONgMgfpjf'Tii^Xsmmf~|XZRMd~]Ve
      Zph~zx~xw1vwv|~~~~~~~C:AFZ/3KJY6fHB6gWSQD6V]OPJ;Tf^??YRQOPQPV[hfb^ebMLVPL]jvkzy~lhj~bs50ov~t
      wjnt~~t~ysqoqrpw{~~~~~~5.H?1fq~r~~~soq~~{@5ww~{~o>{~~:~~zxwxyx~~~~~~~~1.??1[2ta~E~ul4~~|wj<~
      u}~mEr~~}~B7z44C3LG\yZBdQwv~yuHu~r~~~wsu~~~D2z~~okrB~~~~~~~|z|}{~~~~~~~~4/B31>t~q~~~vq;~~mM0
      y~~~~kx~~r~~~|{yz{z~~~~~~~~80C9.Ar~i~~~tp@~~|Y6xx~}~rj|~~}~~{zxyzy~~~~~~~~0/I419C~r~~~vqs~~}
      {@y~~~~nI~~~~~~|{yz+z~~~~~~~~967;5)mym}{~oj;~zv;28y~wzmGw~~5~|vtrsusz~~~~~~~qoyso6ht,xw~jf8~
      uqB2;<|ru8Fr~}A~wqomopouy~~~|~~lkunk-JVJYXfLGIgWS601V]TVJNPe^ThYRQOPQPV[hfb^ebMLVPL,S_JcaoUP
      Sp`\:>50g]V3W]og]qb\ZXYZY`dqpkgnlWU_YU0=j/nlz`\^{kgN+cWrhk=Thzrh|mgecdfdko|{vrywb`kd`&<pAtc~
      fb9~qmD9jKxnqLhn~yn~smkiklkqu~~|x~}hgqjf16dXhftZU<ueaG(]dlbdX\btlBvg`_]^_^eivtplsp\Zd^Z3=i0m
      ky_[>zjfT.b5qgj6agyrG{lfdbcecjn{zuqxva_jc_-E~w~p~ys5~~~=,B~~~~v8}~~=~~~~|}~}~~~~~~~~zy~}y1H~
      2~v~zv5~g~C1I=~~{3?~~~A~~~~}~~~~~~~~~~~|z~~z);yn}|~ok=~zvK-Iz~wzmBw~~C~|vtrtutz~~~~~~~qpzsp+
      3~t~T~vr6~~}<2A~~~~tB~~~D~~}{yz|z~~~~~~~~xv~zv1G~0~~~zv6~~~E1F<~~~3B~~~F~~~~}~z~~~~~~~~~|z~~
      z
      """#)
}
