"""Titles, ranks, honorifics and degrees that people put around a name. Only the KTP name is stored."""

TITLES = frozenset(
    """h hj hjh hji haji hajjah hajah hajj drs dra dr drg drh ir prof professor kh kyai kiai kiyai ners ust ustd ustadz ustad ustaz
    ustadzah ustazah ustadh tgh tgk buya pdt pendeta pastor serda sertu serka serma pelda peltu letda lettu letkol kapten kolonel
    bripda briptu brigpol brigadir bripka aipda aiptu ipda iptu akp kompol akbp kombes kades lurah camat pembakal""".split()
)
"""Before the name, dots left out. "H" counts only in front: at the end it is an initial."""

TITLES_WITH_DOT = frozenset({"hi", "kol", "let", "kapt", "ns", "apt", "bdn"})
"""Titles only when the dot is there: without it they are names or greetings."""

HONORIFICS = frozenset(
    """pak bapak bpk bp bapa bu ibu ib mas mbak mba mbk kak kakak bang sdr sdri saudara saudari tuan tn nyonya ny nona nn om tante
    pakde bude""".split()
)

DECEASED = frozenset("alm almh almarhum almarhumah mendiang alrm".split())

ALIASES = frozenset("alias als aka dipanggil panggilan nickname gelar glr".split())

DEGREES = frozenset(
    """se sh st sp ss spd spdi spdk spdh spdb spdsd spdaud spdpaud spdgr sag skom ssi ssos ssosi spsi skm skep sfarm sgz spt shut
    sip sikom sik sap sab spi sked skg skh stp ssn sak sst sstp sstpi str strkeb strkep strkes strgz strak strt strp strsos strip strpel
    strstat strtkes sei shi sthi sth sadm sars sar sds shum sipem skes smat smb sor spar sstat spwk ssit stekkom skeb sbns sfil skel
    spak spdhindu ssy sy sud sekon sec seco sesy sh shint sinfo sti smn sakt spsk stpn sapt skomp skominfo
    mm mh mt mp mpd mpdi mpdk msi msc mkom mag mhum mkes mkn mba ma mak map mab msm me mei mesy mhi mhkes msos msn mpsi mkep mfarm
    mgz mkeb mkm mti mcs mpa mpp mph meng mphil med mikom mip mse msei mstat mars msak mtr mtrap mth mdiv mpm mhut mecdev mar mds
    mked mpi msp mtp mtpd mud msh llm llb dba
    amd amdkeb amdkep amdkom amdak amdkl amdgz amdfarm amdrad amdkes amdt amdtem amdan amdrmik amdfis amdkg amdpar amdpd amdim amdsi
    ama amapd amapust amkeb amk amkep amp ap apt amkg amkl amg amf ama ant amrad amtru
    ns ners bdn akt ak ca cpa cfp chrp ipm gr phd spa spog spb spm spthtkl spkk spjp span spot sprad sppk spkj spu spn sppd sps
    lc ba bsc bba beng bed dea dipl bchk bcku be smhk smik dpl cert cht mcf ctl cpl""".split()
)
"""After the name, dots and spaces left out."""

DEGREES_SURE = frozenset({"se", "sh", "st", "mm", "mh", "mt"})
"""Two letters that are a degree even without dots; other short ones may be initials or a family name."""

DEGREES_LIKE_NAMES = frozenset(
    """ama ant med sar sia san dea sud mud map mab mak sti sap sab sak sip sik sor sei mei mar mars span spot apt spa gr cert mip amk
    sars meng beng bed lc cht sec mds sds spi msp sinfo amp amg""".split()
)
"""Degrees that are also words or names: only with a dot or after a comma."""
