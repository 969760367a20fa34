/// The short forms before the colon of XML's names (prefix), and what the elements that are open say that they stand for
/// (Namespaces in XML 1.0). The empty one stands for names without a colon.
struct XMLPrefixes {
    private var meanings: [ArraySlice<UInt8>: [UInt8]] = [XMLPrefixes.xml: []]
    /// What the open elements have changed, and where each one's begin.
    private var changes: [(prefix: ArraySlice<UInt8>, before: [UInt8]?)] = []
    private var starts: [Int] = []

    private static let xml = Array("xml".utf8)[...]
    private static let declaration = Array("xmlns".utf8)[...]

    /// What a short form stands for.
    subscript(_ prefix: ArraySlice<UInt8>) -> [UInt8]? { meanings[prefix] }

    /// The part before the colon, and the rest.
    static func split(_ name: ArraySlice<UInt8>) -> (prefix: ArraySlice<UInt8>, own: ArraySlice<UInt8>) {
        guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else { return ([], name) }
        return (name[..<colon], name[(colon + 1)...])
    }

    mutating func begin(_ attributes: [XMLWalk.Attribute]) {
        starts.append(changes.count)
        for attribute in attributes {
            let (prefix, own) = XMLPrefixes.split(attribute.name)
            let declared: ArraySlice<UInt8>
            if prefix == XMLPrefixes.declaration {
                declared = own
            } else if prefix.isEmpty, own == XMLPrefixes.declaration {
                declared = []
            } else {
                continue
            }
            changes.append((declared, meanings[declared]))
            meanings[declared] = XMLReferences.decoded(attribute.value)
        }
    }

    mutating func end() {
        guard let start = starts.popLast() else { return }
        while changes.count > start, let change = changes.popLast() { meanings[change.prefix] = change.before }
    }

    /// The first name of a tag whose short form nothing explains.
    func unknown(_ name: ArraySlice<UInt8>, _ attributes: [XMLWalk.Attribute]) -> ArraySlice<UInt8>? {
        ([name] + attributes.map(\.name)).first { name in
            let (prefix, _) = XMLPrefixes.split(name)
            return !prefix.isEmpty && prefix != XMLPrefixes.declaration && meanings[prefix] == nil
        }
    }
}
