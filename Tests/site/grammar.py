"""Every key and field that a record may hold, and how its page shows it: the table behind complete.py.

A type says what must be seen: TEXT its words; DATE, MOMENT and PERIOD the day in `<time>` or in Swedish; REF a link to what
it names; SEAT the seat's role; NUMBER in Swedish digits; WORD the word itself or one of the phrases that stand for it; FLAG
the sentence for yes or no. A list, a mapping (MAP: every key's value; KEYED: the keys are values too) or EITHER of more hold
these in them. NOT_SHOWN says why readers need not see it.
"""

TEXT, DATE, MOMENT, PERIOD, REF, SEAT, NUMBER, DECISION, LINKED, TIME, NAMED = (
    "text", "date", "moment", "period", "ref", "seat", "number", "decision", "linked", "time", "named")


class LIST:
    def __init__(self, of):
        self.of = of


class MAP:
    def __init__(self, **keys):
        self.keys = {name.replace("_", "-"): of for name, of in keys.items()}


class KEYED:
    def __init__(self, key, of):
        self.key, self.of = key, of


class EITHER:
    def __init__(self, *types):
        self.types = types


class WORD:
    """Words of choice, each with the phrases that may stand for it; a word without phrases is shown as it is."""

    def __init__(self, **phrases):
        self.phrases = {name.replace("_", " "): ([of] if isinstance(of, str) else of) for name, of in phrases.items()}


class FLAG:
    """Yes and no: each with its phrases; None where it need not be said."""

    def __init__(self, yes, no):
        self.yes, self.no = yes, no


class NOT_SHOWN:
    def __init__(self, why):
        self.why = why


ID = NOT_SHOWN("the part's address, not its matter")
# Where a decision has an address of its own, the body's name leads there.
DECIDED = MAP(av=NAMED, datum=DATE, paragraf=TEXT, diarienummer=TEXT, länk=LINKED)
CONTACT = MAP(namn=TEXT, e_post=LINKED, telefon=TEXT, webb=LINKED)
CALL = MAP(skickad=DATE, av=SEAT, form=WORD(), till=LIST(SEAT), handlingar=LIST(REF))
DISPATCHED = KEYED(SEAT, EITHER(DATE, MAP(datum=DATE, via=TEXT)))
NOTIFIED = LIST(MAP(till=REF, datum=DATE, paragraf=TEXT))
CALLED_OFF = MAP(datum=DATE, skäl=TEXT)
SOURCES = LIST(MAP(namn=TEXT, utgivare=TEXT, datum=DATE, data=REF, post=REF, länk=LINKED,
                   använd=FLAG(None, ["inte använd", "användes inte", "använd inte", "inte har använts", "inte använts"]), skäl=TEXT))
NONE_SAID = WORD(inga=["inga", "ingen"])

COMMON = dict(
    titel=TEXT, datum=DATE, diarienummer=TEXT, sammanfattning=TEXT, organ=REF, område=LIST(REF), ämnen=LIST(TEXT), ansvarig=TEXT,
    uppdaterad=DATE, publicering=NOT_SHOWN("that it is here says that it is public"), publicerad=DATE, beslut=LIST(DECIDED),
    svar_på=REF, uppföljningar=LIST(MAP(datum=DATE, möte=REF, utfall=TEXT)), rättelser=LIST(MAP(datum=DATE, vad=TEXT, varför=TEXT)),
    avpublicerad=MAP(datum=DATE, skäl=TEXT), ersätter=REF, språk=NOT_SHOWN("the page's lang says it"))
HEADS = {
    "organ": dict(
        slag=WORD(kommun=["kommunen", "kommun"]), även_känt_som=LIST(TEXT), underställt=REF, består_av=LIST(REF),
        syfte=MAP(citat=TEXT, ur=REF), parter=LIST(TEXT), anteckningar=WORD(),
        justeras=FLAG(["justeras"], ["justeras inte", "justeras nej"]),
        kommunallagen=FLAG(None, ["inga beslut som kan överklagas"]),
        öppet=EITHER(FLAG(["öppet för", "öppna för", "mötena är öppna", "öppna möten ja", "öppet för boende ja"],
                          ["inte öppna", "stängda", "öppna för allmänheten nej", "möten nej", "inte öppet", "öppet för boende nej"]), TEXT),
        så_deltar_du=TEXT, ansvarsområden=LIST(TEXT), fokusområden=LIST(TEXT), fullständigt_från=DATE, från=DATE, till=DATE,
        platser=LIST(MAP(
            id=ID, roll=TEXT, organisation=TEXT, kategori=WORD(), funktion=LIST(WORD()), slag=WORD(adjungerad=["adjungerad", "bjuds in ibland"]),
            status=KEYED(WORD(), DATE), namn=LIST(MAP(namn=TEXT, från=DATE, till=DATE)),
            mandat=FLAG(["mandat"], ["mandat"]), vald=REF, från=DATE, till=DATE, beslutad_av=TEXT, villkor=TEXT, bemannas_av=TEXT)),
        begärda_möten=LIST(MAP(datum=DATE, av=NUMBER, ledamöter=NUMBER, möte=REF)),
        kommentarer=LIST(MAP(regel=REF, period=PERIOD, text=TEXT, av=TEXT, datum=DATE)), kontakt=CONTACT),
    "moten": dict(
        tid=TIME, plats=TEXT, planerat=DATE, flyttat_till=DATE, kallelse=CALL, extra=FLAG(["extra"], None), ordförande=SEAT,
        sekreterare=SEAT, närvarande=EITHER(NONE_SAID, LIST(SEAT)), frånvarande=EITHER(NONE_SAID, LIST(SEAT)),
        ersättare=KEYED(SEAT, TEXT), närvarande_organ=KEYED(REF, NUMBER), deltagare=LIST(TEXT),
        inbjudna=LIST(MAP(vem=TEXT, skäl=TEXT)), justerare=LIST(SEAT), justerat=EITHER(DATE, KEYED(WORD(), DATE)),
        delgivet=DISPATCHED, expedierat=DISPATCHED, anmält=NOTIFIED, uppdrag=EITHER(WORD(inga=["inga uppdrag", "inget uppdrag"]), LIST(TEXT)),
        avvikande_synpunkter=EITHER(WORD(inga=["inga avvikande synpunkter", "avvikande synpunkter inga", "ingen hade en avvikande synpunkt"]), LIST(TEXT)),
        inställt=CALLED_OFF),
    "lagesbilder": dict(
        period=PERIOD, omfattning=WORD(), fasetter=LIST(TEXT), framtagen_av=LIST(TEXT), källor=SOURCES),
    "orsaksanalyser": dict(lägesbild=REF, metod=TEXT, period=PERIOD, källor=SOURCES, framtagen_av=LIST(TEXT)),
    "atgardsplaner": dict(
        period=PERIOD, lägesbild=REF, beslutad=DECIDED, politiskt_beslut=EITHER(WORD(ej_lyft=["inte lyft", "ej lyft", "inte lyfts"]), DECIDED),
        resurser=TEXT, slag=WORD(), utvärdering=REF, källor=SOURCES),
    "loften": dict(
        parter=LIST(TEXT), period=PERIOD, uppföljning=WORD(tertial=["tertial", "tre gånger om året"], år=["varje år", "en gång om året"]),
        grund=LIST(REF), undertecknat=DATE, styrs_av=REF),
    "overenskommelser": dict(
        parter=LIST(TEXT), syfte=TEXT, samverkansområden=LIST(TEXT), undertecknad=DATE, giltig=PERIOD,
        skriftlig=FLAG(["skriftlig"], ["inte skriftlig", "muntlig"]), styrs_av=REF),
    "besiktningar": dict(
        årstid=WORD(vår=["vår", "våren"], höst=["höst", "hösten"]), deltagare=LIST(TEXT), väg=TEXT, uppföljer=REF, ansvarig=SEAT, kallelse=CALL,
        expedierat=DISPATCHED, tid=TIME, plats=TEXT, inställt=CALLED_OFF),
    "undersokningar": dict(
        period=PERIOD, metod=TEXT, svarande=NUMBER, urval=NUMBER,
        frågor=LIST(MAP(id=ID, text=TEXT, data=REF, kolumn=NOT_SHOWN("shown by the name that the series gives its column")))),
    "rapporter": dict(
        slag=WORD(), från=SEAT, till=LIST(REF), period=PERIOD, avser=LIST(REF), behandlad=LIST(REF), beslutad=DECIDED, kallelse=CALL,
        expedierat=DISPATCHED, anmält=NOTIFIED, möten=LIST(MAP(organ=REF, datum=DATE))),
    "styrdokument": dict(
        slag=TEXT, sfs=TEXT, fastställd=EITHER(DATE, DECIDED), reviderad=DATE, version=TEXT, upprättad_av=TEXT, gäller_för=TEXT,
        giltig=PERIOD, rättslig_grund=LIST(MAP(sfs=TEXT, benämnd=TEXT)),
        mål=LIST(MAP(id=ID, text=TEXT, indikatorer=LIST(REF))), regler="rules"),
    "omraden": dict(
        slag=WORD(), geometri=NOT_SHOWN("the shape is drawn on the map"), råd=REF, tidigare_namn=LIST(TEXT), motsvarar=LIST(REF), giltig=PERIOD,
        invånare=NUMBER, del_av=REF),
    "statistik": dict(
        källa=TEXT, hämtad=DATE, läge=WORD(slutlig=["slutlig", "slutliga"], preliminär=["preliminär", "preliminära"]),
        axel=WORD(brott=["brott"], trygghet=["trygghet"]), känslig=FLAG(["skyddad", "skyddade", "visas inte", "känslig"], None),
        definition=TEXT, kolumner="columns", serieavbrott=LIST(MAP(vid=MOMENT, varför=TEXT, kolumner=NOT_SHOWN("the break is drawn across those columns alone"))),
        preliminär_från=NOT_SHOWN("drawn as hollow points, and the numbers' status is said")),
    "sidor": dict(version_av=NOT_SHOWN("the link at the top is named by its language"), lättläst=NOT_SHOWN("the link that leads here says it")), "ordlista": {}, "index": {},
}
# A rule's sentence, force and whom it concerns; what is counted is said in words, beside the sentence that is the rule.
RULE = dict(
    id=ID, citat=TEXT, ur=NOT_SHOWN("the heading that the sentence is linked to"), modalitet=WORD(), gäller=LIST(REF),
    typ=NOT_SHOWN("said in words"), från=DATE, upphävd=MAP(datum=DATE, skäl=TEXT))
# Where a rule counts from or to.
KEY_IN_WORDS = {
    "kallelse.skickad": "den dag kallelsen skickas", "datum": "dagen själv", "publicerad": "den dag det publiceras",
    "medborgarlöfte.period.till": "medborgarlöftets sista dag",
}
HEADS = {
    kind: {name.replace("_", "-"): of for name, of in {**COMMON, **own}.items()} for kind, own in HEADS.items()
}

WORK = WORD(planerad=["planerad"], pågår=["pågår"], klar=["klar"], avbruten=["avbruten", "avbruten"])
FIELDS = {
    "Problem": dict(Plats=LIST(REF), Art=TEXT, Omfattning=TEXT, Konsekvens=TEXT, Utveckling=WORD(), Axel=WORD(trygghet=["trygghet", "upplevd trygghet"])),
    "Orsak": dict(Problem=LIST(REF), Slag=WORD(gärningsperson=["gärningsperson", "gärningspersonen", "den som begår brottet"],
                                               offer=["offer", "offret", "den som drabbas"], plats=["plats", "platsen"]), Belägg=TEXT),
    "Åtgärd": dict(
        Ansvarig=SEAT, Medverkande=LIST(SEAT), Orsak=LIST(REF), Område=LIST(REF), Fokus=LIST(TEXT), Inriktning=WORD(),
        Sikt=WORD(kort=["kort sikt", "sikt kort"], lång=["lång sikt", "sikt lång"]), Start=MOMENT,
        Klart=EITHER(WORD(löpande=["löpande"]), MOMENT), Beslut=LIST(DECISION), Kunskapsstöd=TEXT, Mått=TEXT, Status=WORK, Bevis=TEXT,
        Skäl=TEXT, Hos=LIST(SEAT), Oplanerad=FLAG(["oplanerad", "inte planerad från början", "fanns inte med"], None)),
    ("Uppföljning", "Åtgärd"): dict(Status=WORK, Utfall=WORD(), Bevis=TEXT, Skäl=TEXT, Möte=REF, **{"Ny tid": MOMENT}),
    "Åtagande": dict(
        Part=TEXT, Mått=TEXT, Mål=TEXT, Orsak=LIST(REF), Klart=EITHER(WORD(löpande=["löpande"]), MOMENT), Status=WORK,
        Bevis=TEXT, Skäl=TEXT),
    ("Uppföljning", "Åtagande"): dict(Period=PERIOD, Utfall=NUMBER, Status=WORK, Bedömning=WORD(), Bevis=TEXT, Möte=REF),
    "Iakttagelse": dict(
        Plats=TEXT, Orsak=REF, Ansvarig=SEAT, Åtgärd=REF, Status=WORD(), Bild=TEXT, Tidigare=REF, Bedömning=WORD(delvis=["delvis"])),
    "§": dict(Ärende=EITHER(REF), Ämne=LIST(TEXT), Område=LIST(REF), Oplanerat=FLAG(["oplanerat", "fanns inte på dagordningen", "inte i kallelsen"], None)),
    "Beslut": dict(Av=REF, Datum=DATE, Paragraf=TEXT, Diarienummer=TEXT, Länk=LINKED),
    "Ställningstagande": {},
    "Uppdrag": dict(Till=LIST(SEAT), Klart=MOMENT, Orsak=LIST(REF), Åtgärd=LIST(REF), Id=ID),
    "Återrapport": dict(
        Uppdrag=REF, Status=WORD(avslutas_utan_åtgärd=["avslutas utan åtgärd", "avslutat utan åtgärd"]), Beslut=LIST(DECISION)),
    "Avvikande synpunkt": dict(Från=SEAT),
    "Fråga": dict(Från=SEAT, Svar=TEXT, Status=WORD()),
    "Behov": dict(Från=SEAT, Svar=TEXT, Status=WORD()),
}

# The terms beside which a value must stand in a list of facts; what has none here is told in a sentence, heading or list.
ALL_TERMS = dict(
    organ=["Organ"], område=["Område"], diarienummer=["Diarienummer"], publicerad=["Publicerad"], datum=["Datum"], ämnen=["Ämnen"],
    ansvarig=["Ansvarig", "Sidansvarig", "Responsible for this page"], beslut=["Beslut"], svar_på=["Svar på"], ersätter=["Ersätter"], slag=["Slag"],
    period=["Gäller", "Period", "Gjordes"], parter=["Parter"], lägesbild=["Bygger på"], framtagen_av=["Framtagen av"],
    uppdaterad=["Senast uppdaterad", "Last updated"])
TERMS = {
    "organ": dict(
        även_känt_som=["Kallas också"], underställt=["Står under"], består_av=["Består av"], anteckningar=["Från mötena skrivs"],
        justeras=["Anteckningarna justeras"], så_deltar_du=["Så deltar du"], öppet=["Öppet för boende"], ansvarsområden=["Ansvarsområden"],
        fokusområden=["Fokusområden"], fullständigt_från=["Allt finns på webbplatsen från och med"], från=["Finns sedan"],
        till=["Upphör", "Upphörde", "Fanns till"]),
    "moten": dict(
        tid=["Tid"], plats=["Plats"], ordförande=["Ordförande"], sekreterare=["Sekreterare"], närvarande=["Närvarande"],
        frånvarande=["Frånvarande"], ersättare=["Ersättare"], närvarande_organ=["Från andra organ"], deltagare=["Deltagare"],
        inbjudna=["Inbjudna"], justerare=["Justerare"], justerat=["Justerat"], delgivet=["Delgivet"], expedierat=["Skickat till"],
        anmält=["Anmält till"]),
    "lagesbilder": dict(omfattning=["Omfattning"], fasetter=["Handlar om"]),
    "orsaksanalyser": dict(metod=["Metod"]),
    "atgardsplaner": dict(
        beslutad=["Beslutad", "Politiskt beslut"], politiskt_beslut=["Politiskt beslut"], resurser=["Resurser"], utvärdering=["Utvärdering"]),
    "loften": dict(uppföljning=["Följs upp"], undertecknat=["Undertecknat"], styrs_av=["Styrs av"]),
    "overenskommelser": dict(datum=["Undertecknad", "Datum"], undertecknad=["Undertecknad"], giltig=["Gäller"], styrs_av=["Leds av"]),
    "besiktningar": dict(
        ansvarig=["Håller i besiktningen"], deltagare=["Deltagare"], expedierat=["Skickat till"], plats=["Samling"], tid=["Tid"],
        uppföljer=["Följer upp"], väg=["Väg"], årstid=["Årstid"]),
    "undersokningar": dict(metod=["Metod"], svarande=["Svarade"], urval=["Svarade"], publicerad=["Publicerad", "Senast uppdaterad"]),
    "rapporter": dict(
        avser=["Handlar om"], behandlad=["Behandlad"], beslutad=["Beslutad"], expedierat=["Skickad till"], anmält=["Anmäld"],
        från=["Från"], till=["Till"], organ=["Organ", "Från"]),
    "styrdokument": dict(
        fastställd=["Fastställd av", "Fastställd"], reviderad=["Reviderad"], version=["Version"], upprättad_av=["Upprättad av"],
        gäller_för=["Gäller för"], giltig=["Giltig"], sfs=["Svensk författningssamling"]),
    "omraden": dict(
        råd=["Lokalt råd"], tidigare_namn=["Tidigare namn"], motsvarar=["Motsvarar"],
        giltig=["Gäller som område"], invånare=["Invånare"], del_av=["Del av"]),
    "statistik": dict(källa=["Källa"], hämtad=["Hämtad"], läge=["Läge"], axel=["Handlar om"]),
    "sidor": {}, "ordlista": {}, "index": {},
}
TERMS = {
    kind: {name.replace("_", "-"): of for name, of in {**ALL_TERMS, **own}.items()} for kind, own in TERMS.items()
} | {
    "Problem": dict(
        Plats=["Plats"], Art=["Art"], Omfattning=["Omfattning"], Konsekvens=["Konsekvens"], Utveckling=["Utveckling"], Axel=["Handlar om"]),
    "Orsak": dict(Problem=["Förklarar"], Slag=["Slag"], Belägg=["Belägg"]),
    "Åtgärd": dict(
        Ansvarig=["Ansvarig"], Medverkande=["Medverkande"], Område=["Område"], Fokus=["Fokus"], Inriktning=["Inriktning"],
        Sikt=["Sikt"], Start=["Start"], Klart=["Klart"], Beslut=["Beslut"], Kunskapsstöd=["Kunskapsstöd"], Mått=["Mått"],
        Status=["Status från början"], Hos=["Står på listan hos"]),
    "Åtagande": dict(Part=["Part"], Mått=["Mått"], Mål=["Mål"], Klart=["Klart"], Status=["Status från början"]),
    "Uppföljning": dict(Bevis=["Bevis"], Skäl=["Skäl"], Möte=["Möte"], **{"Ny tid": ["Ny tid"]}),
    "Iakttagelse": dict(
        Plats=["Plats"], Orsak=["Orsak"], Ansvarig=["Ansvarig"], Åtgärd=["Åtgärd"], Bedömning=["Bedömning av den förra iakttagelsen"]),
    "§": dict(Ärende=["Ärende"], Ämne=["Ämne"], Område=["Område"]),
    "Beslut": dict(Av=["Av"], Datum=["Datum"], Paragraf=["Paragraf"], Diarienummer=["Diarienummer"]),
    "Uppdrag": dict(Till=["Till"], Klart=["Klart"], Orsak=["Orsak"], Åtgärd=["Åtgärd"]),
    "Återrapport": dict(Uppdrag=["Uppdrag"], Status=["Status"], Beslut=["Beslut"]),
    "Avvikande synpunkt": dict(Från=["Från"]), "Fråga": dict(Från=["Från"], Svar=["Svar"]), "Behov": dict(Från=["Från"], Svar=["Svar"]),
}
