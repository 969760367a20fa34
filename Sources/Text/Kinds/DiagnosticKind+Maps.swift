/// Maps of areas: I149–I155, and I214–I215 for one that is drawn otherwise than meant.
extension DiagnosticKind {
    public static let jsonUnreadable = DiagnosticKind(
        "I150", .error, title: Bilingual("Kartfilen går inte att läsa", "The map file can't be read"),
        message: Bilingual("Filen är inte giltig JSON från och med här.", "The file is not valid JSON from here on."),
        help: Bilingual(
            "exportera den på nytt ur kartprogrammet, som GeoJSON.", "export it anew from the map program, as GeoJSON.")
    )

    /// `{0}`: the name.
    public static let jsonNameTwice = DiagnosticKind(
        "I150", .error, title: Bilingual("Samma namn två gånger i kartfilen", "One name twice in the map file"),
        message: Bilingual(
            "”{0}” finns redan inom samma { }. Insyn vet inte vilket som gäller.",
            "“{0}” stands within the same { } already. Insyn can't know which one counts."),
        help: Bilingual("ta bort det ena.", "take one of them out."))

    /// `{0}`: what stands there.
    public static let geoUnsupported = DiagnosticKind(
        "I151", .error, title: Bilingual("Kartfilen har fel innehåll", "The map file holds the wrong things"),
        message: Bilingual(
            "Här ska en yta (Polygon eller MultiPolygon) i en FeatureCollection stå, inte {0}.",
            "Here an area (Polygon or MultiPolygon) in a FeatureCollection must stand, not {0}."),
        help: Bilingual(
            "exportera områdenas ytor som GeoJSON (WGS 84).", "export the areas' polygons as GeoJSON (WGS 84)."))

    public static let geoEmpty = DiagnosticKind(
        "I214", .warning, title: Bilingual("Kartfilen är tom", "The map file is empty"),
        message: Bilingual(
            "Det finns inga ytor i kartfilen, så ingen karta ritas.",
            "There are no polygons in the map file, so no map is drawn."),
        help: Bilingual(
            "exportera områdenas ytor på nytt, eller ta bort filen.",
            "export the areas' polygons anew, or remove the file."
        ))

    /// An object that nothing is drawn for. `{0}`: its name or id.
    public static let geoNoShape = DiagnosticKind(
        "I151", .error, title: Bilingual("Området har ingen yta", "The area has no polygon"),
        message: Bilingual(
            "För ”{0}” är ingen yta ritad i kartfilen.", "No polygon is drawn for “{0}” in the map file."),
        help: Bilingual(
            "rita ytan i kartprogrammet, eller ta bort objektet där, och exportera filen på nytt.",
            "draw the polygon in the map program, or remove the object there, and export the file anew."))

    /// `{0}`, `{1}`: what stands among its properties, in Swedish and in English.
    public static let geoIDMissing = DiagnosticKind(
        "I152", .error, title: Bilingual("Ytan saknar id", "The polygon has no id"),
        message: Bilingual(
            "Ytan behöver ett id för att kunna kopplas till sitt område.{0}", "Areas find the polygon by its id.{1}"),
        help: Bilingual(
            "ge ytan ett id: \"id\": \"centrum\", bredvid \"type\": \"Feature\".",
            "give it an id: \"id\": \"centrum\", beside \"type\": \"Feature\"."))

    /// `{0}`: how many; `{1}`, `{2}`: what stands among the first one's properties, in Swedish and in English.
    public static let geoIDsMissing = DiagnosticKind(
        "I152", .error, title: Bilingual("Ytorna saknar id", "The polygons have no id"),
        message: Bilingual(
            "{0} ytor har inget id och går inte att koppla till sina områden. Den första står här.{1}",
            "{0} polygons have no id, and areas can't find them. The first stands here.{2}"),
        help: Bilingual(
            "välj i kartprogrammet vilket fält som ska vara id och exportera filen på nytt, eller skriv för varje yta \"id\": \"centrum\", bredvid \"type\": \"Feature\".",
            "choose in the map program which field is the id and export the file anew, or write for each polygon \"id\": \"centrum\", beside \"type\": \"Feature\"."
        ))

    /// `{0}`: the id.
    public static let geoIDDuplicate = DiagnosticKind(
        "I153", .error, title: Bilingual("Två ytor har samma id", "Two polygons have one id"),
        message: Bilingual("”{0}” är redan id för en yta.", "“{0}” is the id of a polygon already."),
        help: Bilingual(
            "ge dem olika id, eller slå ihop dem till en MultiPolygon.",
            "give them different ids, or make one MultiPolygon of them."))

    /// `{0}`: the two numbers.
    public static let geoSwapped = DiagnosticKind(
        "I154", .error, title: Bilingual("Koordinaterna är omkastade", "The coordinates are swapped"),
        message: Bilingual(
            "[{0}] är latitud före longitud. GeoJSON har longitud först: [17.6, 59.5].",
            "[{0}] is latitude before longitude. GeoJSON has longitude first: [17.6, 59.5]."),
        help: Bilingual(
            "byt plats på talen i hela filen, eller exportera den på nytt.",
            "swap the numbers in the whole file, or export it anew."))

    /// `{0}`: the two numbers.
    public static let geoOutside = DiagnosticKind(
        "I154", .error, title: Bilingual("Koordinaterna är inte i grader", "The coordinates are not in degrees"),
        message: Bilingual(
            "[{0}] är ingen longitud och latitud. Det kan vara SWEREF 99, som räknar i meter.",
            "[{0}] is no longitude and latitude. It may be SWEREF 99, which counts in metres."),
        help: Bilingual("exportera filen i WGS 84 (EPSG:4326).", "export the file in WGS 84 (EPSG:4326)."))

    /// `{0}`: the two numbers.
    public static let geoElsewhere = DiagnosticKind(
        "I154", .error, title: Bilingual("Punkten ligger inte i Sverige", "The point is not in Sweden"),
        message: Bilingual(
            "[{0}] ligger inte i Sverige, som har longitud 10–25 och latitud 55–70.",
            "[{0}] is not in Sweden, which has longitudes of 10–25 and latitudes of 55–70."),
        help: Bilingual(
            "exportera filen på nytt i WGS 84 (EPSG:4326). Decimaler skrivs med punkt: [17.6, 59.5].",
            "export the file anew in WGS 84 (EPSG:4326). Decimals are written with a point: [17.6, 59.5]."))

    public static let geoPoint = DiagnosticKind(
        "I155", .error, title: Bilingual("Punkten går inte att läsa", "The point can't be read"),
        message: Bilingual(
            "Här ska en punkt stå, med två tal: longitud och latitud.",
            "A point must stand here, of two numbers: longitude and latitude."),
        help: Bilingual(
            "skriv [17.6, 59.5], utan citattecken, eller exportera filen på nytt.",
            "write [17.6, 59.5], without quotes, or export the file anew."))

    public static let geoNoSurface = DiagnosticKind(
        "I155", .error, title: Bilingual("Ytan är tom", "The polygon is empty"),
        message: Bilingual(
            "Gränsen omsluter ingen yta: punkterna ligger på en rad eller på samma ställe, eller så korsar den sig själv.",
            "The edge surrounds no surface: its points lie on a line or in one place, or it crosses itself."),
        help: Bilingual(
            "rita om ytan i kartprogrammet och exportera filen på nytt.",
            "draw the polygon anew in the map program and export the file."))

    /// `{0}`: the point that the line begins in.
    public static let geoCrossing = DiagnosticKind(
        "I214", .warning, title: Bilingual("Gränsen korsar sig själv", "The edge crosses itself"),
        message: Bilingual(
            "Strecket från [{0}] korsar ett annat i samma gräns. En del av ytan hamnar då på fel sida.",
            "The line from [{0}] crosses another of the same edge. A part of the surface is then on the wrong side."),
        help: Bilingual(
            "flytta punkterna i kartprogrammet så att gränsen går ett varv utan att korsa sig, och exportera filen på nytt.",
            "move the points in the map program so that the edge goes round once without crossing, and export the file."
        ))

    /// `{0}`: the first point that lies outside, or that a line outside begins in.
    public static let geoHoleOutside = DiagnosticKind(
        "I215", .warning, title: Bilingual("Hålet ligger utanför ytan", "The hole lies outside the polygon"),
        message: Bilingual(
            "Ett hål i ytan ligger helt eller delvis utanför ytans gräns, vid [{0}]. Det som sticker ut ritas som om det hörde till området.",
            "A hole lies wholly or in part outside the polygon's edge, at [{0}]. What sticks out is drawn as if it belonged to the area."
        ),
        help: Bilingual(
            "flytta hålet innanför gränsen i kartprogrammet, eller gör det till en egen yta om det hör till området. Exportera sedan filen på nytt.",
            "move the hole within the edge in the map program, or make it a polygon of its own if it belongs to the area. Then export the file."
        ))

    /// `{0}`: a place.
    public static let geoHolesOverlap = DiagnosticKind(
        "I215", .warning, title: Bilingual("Två hål ligger över varandra", "Two holes lie over each other"),
        message: Bilingual(
            "Två hål i samma yta ligger helt eller delvis över varandra, vid [{0}]. Det som båda täcker ritas som om det hörde till området.",
            "Two holes in one polygon lie wholly or in part over each other, at [{0}]. What both cover is drawn as if it belonged to the area."
        ),
        help: Bilingual(
            "slå ihop hålen till ett i kartprogrammet, eller ta bort det ena. Exportera sedan filen på nytt.",
            "join the holes into one in the map program, or remove one of them. Then export the file."))

    public static let geoRing = DiagnosticKind(
        "I155", .error, title: Bilingual("Ytans gräns är inte sluten", "The polygon's edge is not closed"),
        message: Bilingual(
            "En gräns ska ha minst fyra punkter, och den sista ska vara samma som den första.",
            "An edge must have at least four points, and the last must be the same as the first."),
        help: Bilingual(
            "lägg till den första punkten sist, eller exportera filen på nytt.",
            "add the first point at the end, or export the file anew."))

    /// `{0}`: the id; `{1}`, `{2}`: which one may have been meant.
    public static let shapeNamesNothing = DiagnosticKind(
        "I149", .error, title: Bilingual("Ytan finns inte", "There is no such polygon"),
        message: Bilingual(
            "I omraden.geojson finns ingen yta med id ”{0}”.{1}",
            "There is no polygon with the id “{0}” in omraden.geojson.{2}"),
        help: Bilingual(
            "skriv ytans id så som det står i kartfilen, eller ta bort ”geometri”.",
            "write the polygon's id as it stands in the map file, or take “geometri” away."))

    static let maps: [DiagnosticKind] = [
        .jsonUnreadable, .jsonNameTwice, .geoUnsupported, .geoEmpty, .geoNoShape, .geoIDMissing, .geoIDsMissing,
        .geoIDDuplicate, .geoSwapped, .geoOutside, .geoElsewhere, .geoPoint, .geoNoSurface, .geoCrossing,
        .geoHoleOutside, .geoHolesOverlap, .geoRing, .shapeNamesNothing,
    ]
}
