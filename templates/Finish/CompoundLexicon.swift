/// The elements that the long words of municipalities and safety work are made of (sammansättningsled).
enum CompoundLexicon {
    /// All elements, one after the other.
    private static let bytes: [UInt8] = sorted.flatMap { $0 }
    /// Where each element begins, and its end at the next one's.
    private static let starts: [Int] = sorted.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    /// The longest element first, so that it is tried first.
    private static let sorted: [[UInt8]] = elements.map { Array($0.utf8) }.sorted { $0.count > $1.count }
    /// The next element with the same beginning, or -1.
    private static let next: [Int] = chains.next
    /// The first element with each beginning, by its hash; -1 where there is none.
    private static let heads: [Int] = chains.heads

    private static let chains: (heads: [Int], next: [Int]) = {
        var heads = [Int](repeating: -1, count: 1024)
        var next = [Int](repeating: -1, count: sorted.count)
        for (index, element) in sorted.enumerated().reversed() where element.count >= 3 {
            let head = hash(element[0], element[1], element[2])
            next[index] = heads[head]
            heads[head] = index
        }
        return (heads, next)
    }()

    /// Capital letters differ from small ones in one bit, å, ä and ö too.
    @inline(__always) private static func hash(_ one: UInt8, _ two: UInt8, _ three: UInt8) -> Int {
        let folded = UInt32(one | 0x20) | UInt32(two | 0x20) << 8 | UInt32(three | 0x20) << 16
        return Int((folded &* 2_654_435_761) >> 22)
    }

    /// The length of the longest element, of at least `least` bytes, that the word has at `place`; 0 for none.
    static func length(in word: UnsafeBufferPointer<UInt8>, at place: Int, least: Int) -> Int {
        guard place + max(3, least) <= word.count else { return 0 }
        var index = heads[hash(word[place], word[place + 1], word[place + 2])]
        while index >= 0 {
            let (start, end) = (starts[index], starts[index + 1])
            index = next[index]
            let length = end - start
            guard length >= least else { return 0 }
            guard place + length <= word.count else { continue }
            var matches = true
            for offset in 0..<length where word[place + offset] != bytes[start + offset] {
                // A name's capital letter, which may be of two bytes.
                guard place == 0, offset < 2, word[offset] ^ bytes[start + offset] == 0x20 else {
                    matches = false
                    break
                }
            }
            if matches { return length }
        }
        return 0
    }

    static let firstEndings = ["hets", "nings", "ions", "skaps", "tets", "doms"].map { Array($0.utf8) }

    /// Elements whose s is their own: an ending may follow it (`polis-en`).
    static let wholeWords = ["insats", "resurs", "polis", "analys"].map { Array($0.utf8) }

    private static let elements: [String] = """
        justitie departementet departement övergångs bestämmelserna bestämmelser allmän ansvars ansvariga ansvarig anteckningar anteckning arbets arbete arbetet användning avtals avvikande
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
        samverkans samverkan skade görelse görelsen görelser cykel stölder stölderna diarie nummer skola skol skydds social situations statistik statistiken stads
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
