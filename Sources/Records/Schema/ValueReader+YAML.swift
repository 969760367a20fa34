import Documents
import Text

extension ValueReader {
    /// Checks a mapping of a head or data file against its schema. An empty value is as if the key were not there.
    /// `needsTitle`: nothing else gives the record its name.
    mutating func values(_ node: YAMLNode, schema: Schema, needsTitle: Bool = false) -> CheckedValues {
        var checked = CheckedValues(span: node.span)
        var entries: [YAMLEntry] = []
        switch node.content {
        case .mapping(let all): entries = all
        case .empty: break
        default:
            report(.wantsMapping, at: node.span, schema.name, keyList(schema), Self.example(of: schema, from: ""))
            return checked
        }
        var misspelt: Set<String> = []
        var denied: Set<String> = []
        var unknown = 0
        for entry in entries {
            guard let key = schema.key(entry.key) else {
                if let meant = reportUnknownKey(entry.key, at: entry.keySpan, schema: schema) {
                    misspelt.insert(meant)
                    meantKeys.insert(meant)
                } else {
                    unknown += 1
                }
                continue
            }
            if let value = value(entry.value, as: key.type, key: key.name) {
                // What must be there can't be said not to be.
                if key.isRequired, value == .explicitNone {
                    denied.insert(key.name)
                    continue
                }
                checked.add(key.name, keySpan: entry.keySpan, LocatedValue(value, at: entry.value.span))
            }
        }
        // In a few keys of its own, the unknown one is likely to be the one that is missing.
        guard trustsSilence, schema.key("titel") != nil || unknown == 0 else { return checked }
        let missing = schema.keys.filter { key in
            (key.isRequired || needsTitle && key.name == "titel") && !misspelt.contains(key.name)
                && (denied.contains(key.name)
                    || !entries.contains {
                        $0.key == key.name && (key.isRequired ? !$0.value.isEmpty : !$0.value.isBlank)
                    })
        }
        if !missing.isEmpty { reportMissing(missing, of: schema, at: Int(node.span.start)) }
        return checked
    }

    /// One message for all the keys that are missing; what needs its own reason comes by itself.
    private mutating func reportMissing(_ keys: [Schema.Key], of schema: Schema, at place: Int) {
        let (alone, together) = (keys.filter { $0.name == toldAlone }, keys.filter { $0.name != toldAlone })
        let span = SourceSpan(place, place)
        for key in together.count == 1 ? keys : alone {
            report(.missingKey, at: span, key.name, schema.name, example(key))
        }
        guard together.count > 1 else { return }
        let (names, examples) = (together.map(\.name), together.map(example))
        report(
            .missingKeys, at: span, SwedishFormat.list(names.map { "”\($0)”" }), schema.name,
            examples.map { "”\($0)”" }.joined(separator: ", "),
            SwedishFormat.list(names.map { "“\($0)”" }, "and"),
            examples.map { "“\($0)”" }.joined(separator: ", "))
    }

    private func keyList(_ schema: Schema) -> String { schema.keys.map(\.name).joined(separator: ", ") }

    /// The key that was meant, where one is near.
    private mutating func reportUnknownKey(_ name: String, at span: SourceSpan, schema: Schema) -> String? {
        guard !isFull(.unknownKey) else { return nil }
        let meant = Self.otherNames.first { $0.name == name.lowercased() && schema.key($0.key) != nil }?.key
        if let nearest = meant ?? NearestWord.find(name, in: schema.keys.map(\.name)) {
            report(.unknownKeyNear, at: span, name, schema.name, nearest)
            return nearest
        }
        report(.unknownKey, at: span, name, schema.name, keyList(schema))
        return nil
    }

    /// What people write for some of the keys.
    private static let otherNames: [(name: String, key: String)] = [
        ("namn", "titel"), ("rubrik", "titel"), ("title", "titel"), ("name", "titel"), ("webbplats", "namn"),
        ("date", "datum"), ("dag", "datum"), ("start", "från"), ("slut", "till"), ("typ", "slag"), ("sort", "slag"),
        ("status", "läge"), ("dnr", "diarienummer"), ("ledamöter", "platser"), ("deltagande", "närvarande"),
        ("närvaro", "närvarande"), ("lokal", "plats"), ("klockan", "tid"), ("epost", "e-post"), ("mejl", "e-post"),
        ("url", "adress"), ("ingress", "sammanfattning"), ("författare", "ansvarig"), ("taggar", "ämnen"),
        ("mötesdatum", "datum"), ("sammanträdesdatum", "datum"), ("förhinder", "frånvarande"),
        ("ärendenummer", "diarienummer"), ("time", "tid"), ("location", "plats"), ("place", "plats"),
        ("attendees", "närvarande"), ("present", "närvarande"), ("absent", "frånvarande"),
        ("participants", "deltagare"), ("chair", "ordförande"), ("secretary", "sekreterare"), ("author", "ansvarig"),
        ("tags", "ämnen"), ("summary", "sammanfattning"), ("description", "sammanfattning"), ("draft", "publicering"),
        ("lang", "språk"), ("language", "språk"), ("body", "organ"), ("area", "område"),
        ("utkast", "publicering"), ("intern", "publicering"), ("sekretess", "publicering"),
        ("publicera", "publicering"), ("ordf", "ordförande"), ("sekr", "sekreterare"),
        ("vid protokollet", "sekreterare"),
        ("vid pennan", "sekreterare"), ("protokollförare", "sekreterare"), ("mötesordförande", "ordförande"),
        ("ej närvarande", "frånvarande"), ("inte närvarande", "frånvarande"), ("anmält förhinder", "frånvarande"),
        ("beslutande", "närvarande"), ("övriga närvarande", "inbjudna"), ("övriga deltagare", "inbjudna"),
        ("övriga deltagande", "inbjudna"), ("adjungerade", "inbjudna"), ("gäster", "inbjudna"),
        ("justeringsperson", "justerare"), ("justeringsmän", "justerare"), ("utses att justera", "justerare"),
        ("giltighetstid", "giltig"), ("giltighet", "giltig"), ("giltig till", "giltig"), ("gäller till", "giltig"),
        ("giltig", "period"), ("gäller", "period"), ("planperiod", "period"), ("avtalstid", "giltig"),
        ("dokumentansvarig", "ansvarig"), ("dokumentägare", "ansvarig"), ("kontaktperson", "ansvarig"),
        ("handläggare", "ansvarig"), ("antagen", "fastställd"), ("antagen av", "fastställd"),
        ("beslutad", "fastställd"), ("fastställd av", "fastställd"), ("antagen", "beslutad"),
        ("områden", "samverkansområden"), ("fokusområden", "samverkansområden"), ("undertecknad", "undertecknat"),
        ("undertecknat", "undertecknad"), ("signerad", "undertecknad"), ("källa", "namn"), ("titel", "namn"),
        ("år", "datum"), ("tel", "telefon"), ("telefonnummer", "telefon"),
        ("mobil", "telefon"), ("hemsida", "webb"), ("ordförande", "platser"),
        ("sammansättning", "platser"), ("medlemmar", "platser"), ("ligger-i", "del-av"), ("ligger i", "del-av"),
        ("befolkning", "invånare"), ("invånarantal", "invånare"), ("folkmängd", "invånare"),
        ("antal svarande", "svarande"), ("antal svar", "svarande"),
        ("rutt", "väg"), ("sträcka", "väg"), ("mätperiod", "period"),
        ("åtagandeperiod", "period"), ("flyttat", "flyttat-till"), ("flyttad", "flyttat-till"),
        ("flyttad till", "flyttat-till"), ("nytt datum", "flyttat-till"), ("nedlagt", "till"), ("nedlagd", "till"),
        ("upphörde", "till"), ("upphör", "till"), ("avslutat", "till"), ("ändring", "rättelser"),
        ("ändringar", "rättelser"), ("borttagen", "avpublicerad"),
        ("tjänstgörande ersättare", "ersättare"), ("plats och tid", "plats"), ("mötesplats", "plats"),
        ("mötestid", "tid"), ("klockslag", "tid"), ("reservationer", "avvikande-synpunkter"),
    ]

    /// What a key that must be there may look like.
    private func example(_ key: Schema.Key) -> String {
        switch key.type {
        case .word(let words): words.first.map { "\(key.name): \($0)" } ?? "\(key.name):"
        case .integer: "\(key.name): 1"
        case .date, .moment: "\(key.name): 2026-03-12"
        case .period: "\(key.name): 2026"
        case .baseAddress: "\(key.name): https://trygg.adala.example"
        case .webAddress: "\(key.name): https://www.adala.example/tyck-till"
        case .boolean: "\(key.name): ja"
        default: "\(key.name):"
        }
    }

    /// Reads one value by its type; nil where it is empty or (after a report) wrong.
    mutating func value(_ node: YAMLNode, as type: ValueType, key: String) -> Value? {
        switch (node.content, type) {
        case (.empty, _):
            return nil
        case (.scalar(let text, false), _) where Placeholder.isDash(text):
            return nil
        case (.mapping(let entries), .mapping(let schema)) where Self.isUnfilled(entries, schema):
            return nil
        case (_, .raw):
            return .node(node)
        case (_, .either(let types)):
            return either(node, types, key: key)
        case (.scalar(let text, let isQuoted), _):
            return scalar(text, isQuoted: isQuoted, at: node.span, as: type, key: key)
        case (.sequence(let nodes), .list) where Self.deniesAll(nodes): return .explicitNone
        case (.sequence(let nodes), .listOrNone) where Self.deniesAll(nodes): return .explicitNone
        case (.sequence(let nodes), .list(let element)), (.sequence(let nodes), .listOrNone(let element)):
            return list(nodes, of: element, key: key)
        case (.mapping, .mapping(let schema)):
            return .mapping(values(node, schema: schema))
        case (.mapping, .list(let element)), (.mapping, .listOrNone(let element)):
            return value(node, as: element, key: key)
        case (.mapping(let entries), .map(let keyType, let valueType)):
            return map(entries, keyType, valueType)
        case (.mapping, .period):
            return period(node)
        case (.sequence(let nodes), _):
            if nodes.count == 1, case .scalar(let text, _) = nodes[0].content, Placeholder.isLeft(text) {
                report(.placeholderLeft, at: node.span, "[" + text + "]")
            } else {
                report(.wantsSingle, at: node.span, key)
            }
            return nil
        case (.mapping, _):
            report(.wantsSingle, at: node.span, key)
            return nil
        }
    }

    /// Whether a template's braces were left as they are: `{ av: , datum: , paragraf: }`.
    private static func isUnfilled(_ entries: [YAMLEntry], _ schema: Schema) -> Bool {
        !entries.isEmpty && entries.allSatisfy { $0.value.content == .empty && schema.key($0.key) != nil }
    }

    /// `[inga]`: the word alone in a list's brackets.
    private static func deniesAll(_ nodes: [YAMLNode]) -> Bool {
        guard nodes.count == 1, case .scalar(let text, false) = nodes[0].content else { return false }
        return saysNone(text)
    }

    private mutating func list(_ nodes: [YAMLNode], of element: ValueType, key: String) -> Value? {
        var items: [LocatedValue] = []
        var toldForm = false
        for node in nodes {
            // A list of names where each needs keys of its own is one mistake.
            if case .mapping(let schema) = element, case .scalar(let text, _) = node.content, !Placeholder.isDash(text)
            {
                if !toldForm {
                    report(.wantsMapping, at: node.span, key, keyList(schema), Self.example(of: schema, from: text))
                }
                toldForm = true
                continue
            }
            if case .scalar(let text, _) = node.content, nodes.count > 1, ValueReader.saysNone(text) {
                report(.noneBesideOthers, at: node.span, text)
                continue
            }
            // `[boende; resenärer]`: in brackets only commas part them.
            if case .text = element, case .scalar(let text, false) = node.content,
                text.utf8.contains(UInt8(ascii: ";"))
            {
                _ = needsBrackets(text, as: element, key: key, at: node.span)
            }
            if let value = value(node, as: element, key: key) { items.append(LocatedValue(value, at: node.span)) }
        }
        return .list(items)
    }

    private mutating func map(_ entries: [YAMLEntry], _ keyType: ValueType, _ valueType: ValueType) -> Value? {
        var pairs: [MapEntry] = []
        for entry in entries {
            guard let key = scalar(entry.key, isQuoted: false, at: entry.keySpan, as: keyType, key: entry.key),
                let value = value(entry.value, as: valueType, key: entry.key)
            else {
                meantKeys.insert(entry.key)
                continue
            }
            pairs.append(
                MapEntry(
                    key: LocatedValue(key, at: entry.keySpan), keyText: entry.key,
                    value: LocatedValue(value, at: entry.value.span)))
        }
        return .map(pairs)
    }

    private mutating func either(_ node: YAMLNode, _ types: [ValueType], key: String) -> Value? {
        let fitting = types.filter { type in
            switch (node.content, type) {
            case (.mapping, .mapping), (.mapping, .map), (.mapping, .period): true
            case (.mapping, .list(.mapping)), (.mapping, .listOrNone(.mapping)): true
            case (.sequence, .list), (.sequence, .listOrNone): true
            case (.scalar, .mapping), (.scalar, .map): false
            case (.scalar, _): true
            default: false
            }
        }
        switch node.content {
        case .scalar(let text, let isQuoted):
            // `justerat: nej`, where keys of their own could stand.
            if types.contains(where: \.hasKeysOfItsOwn), Self.deniesAll(text, isQuoted) { return .explicitNone }
            let type = ValueType.either(fitting.isEmpty ? types : fitting)
            guard let schema = types.lazy.compactMap(\.mappingSchema).first else {
                return scalar(text, isQuoted: isQuoted, at: node.span, as: type, key: key)
            }
            var attempt = self
            let value = attempt.scalar(text, isQuoted: isQuoted, at: node.span, as: type, key: key)
            // `Kommunfullmäktige 2024-03-18` is no misspelt date but a decision without its keys.
            if value == nil, let told = attempt.diagnostics.last, told.kind == .notADate || told.kind == .unknownWord,
                told.kind == .notADate ? told.arguments.count < 2 : told.arguments.dropFirst(2).first?.isEmpty ?? false
            {
                report(.wantsMapping, at: node.span, key, keyList(schema), Self.example(of: schema, from: text))
                return nil
            }
            self = attempt
            return value
        default:
            guard let first = fitting.first else {
                report(.wantsSingle, at: node.span, key)
                return nil
            }
            return value(node, as: first, key: key)
        }
    }

    /// `{ från, till }`; without an end it lasts to the last day of year 9999.
    private mutating func period(_ node: YAMLNode) -> Value? {
        let checked = values(node, schema: Schemas.fromTo)
        let from = checked.moment("från")?.first
        let to = checked.moment("till")?.last
        guard from != nil || to != nil else { return nil }
        let first = from ?? .earliest
        let last = to ?? .latest
        guard first <= last else {
            report(.periodBackwards, at: node.span)
            return nil
        }
        return .moment(DatePeriod(.range, first, last))
    }
}

extension YAMLNode {
    fileprivate var isEmpty: Bool { content == .empty }

    /// Whether nothing is said: empty, `""` or a dash.
    fileprivate var isBlank: Bool {
        if case .scalar(let text, _) = content { text.isEmpty || Placeholder.isDash(text) } else { isEmpty }
    }
}

extension ValueType {
    fileprivate var hasKeysOfItsOwn: Bool {
        switch self {
        case .mapping, .map: true
        default: false
        }
    }

    /// The keys of a mapping.
    fileprivate var mappingSchema: Schema? {
        if case .mapping(let schema) = self { schema } else { nil }
    }
}
