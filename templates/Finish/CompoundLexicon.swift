/// The elements that the long words of municipalities and safety work are made of (sammansättningsled).
enum CompoundLexicon {
    /// By the first byte, small.
    static let byLetter: [[[UInt8]]] = {
        var result = [[[UInt8]]](repeating: [], count: 256)
        for element in elements {
            let bytes = Array(element.utf8)
            if let first = bytes.first { result[Int(first | 0x20)].append(bytes) }
        }
        return result
    }()

    static let firstEndings = ["hets", "nings", "ions", "skaps", "tets", "doms"].map { Array($0.utf8) }

    /// Elements whose s is their own: an ending may follow it (`polis-en`).
    static let wholeWords = ["insats", "resurs", "polis", "analys"].map { Array($0.utf8) }

    private static let elements: [String] = """
        allmän ansvars ansvariga ansvarig anteckningar anteckning arbets arbete arbetet användning avtals avvikande
        barn bedömning befolknings beredskaps beslut besluts besiktning besiktnings besiktningar bild bilden bilder bostads
        brotts brott brottslighet brottsligheten dags dialog dokument drabbade enhet enheten enkät enkäten fastighets
        fastigheter fokus folkhälso forskning fritids fritid fullmäktige fullmäktiges funktion funktionen följning fördelning
        förbättring förebyggande förening förenings föreningar förhållningssätt förtroende förvaltning förvaltningen
        förvaltningar förvaltnings gemensamma givning grupp gruppen grupper handlings handling handlingar hälso
        information insats insatser invånare kartläggning kommun kommuner kommunstyrelse kommunstyrelsen kommunal kontakt
        kommunikations kommunikation kultur lagstiftning landsbygds ledamot ledamöter ledning lednings lokala lägesbild lägesbilden lägesbilder läges
        löfte löften löftet medborgar medlems myndighet myndigheten myndighets måluppfyllelse möte möten mötes
        narkotika nämnd nämnden nämnder nätverk nätverket område områden områdes område ordförande ordnings orsaks analys
        analysen analyser planerings planering plan planen planer polis protokoll prevention programmet program problem
        rapport rapporter rapporten rapportering redogörelse redogörelsen representant representanter rättighets råd rådet
        rådets räddnings resurs resurser samhälls samhälle sammanträde sammanträden samordnare samordnaren samordnings
        samverkans samverkan skade skadegörelse skola skol skydds social situations statistik statistiken stads
        stations strategi strategiska styrelse styrelsen styr stöd ställningstagande ställningstaganden säkerhets
        tillgänglighets tjänst tjänste tjänsten trygghets trygghet tillsyns ungdoms ungdom undersökning undersöknings
        undersökningar undersökningen uppdrag uppdrags uppföljning uppföljnings uppföljningar uppgifter
        utbildnings utredning utvecklings utveckling utvärdering utvärderings utskott utskottet verksamhets verksamhet
        verksamheten verksamheter vandring vandringar vuxen väktare åtgärds åtgärder åtgärd överens kommelse kommelser
        kommelsen kommelsens återrapportering återkoppling beskrivning behandling behandlings
        byggnads nämndens tjänsteperson tjänstepersoner brottsoffer jour delaktighet inflytande årsplan berättelse
        berättelsen tryggheten ordningsvakter genomlysning kvinnofrids person personer
        """.split { $0 == " " || $0 == "\n" }.map(String.init)
}
