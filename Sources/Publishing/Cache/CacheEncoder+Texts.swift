import Records
import Site
import Templates

/// Where texts stand on a page (sidans texter), as the cache keeps it.
extension CacheEncoder {
    mutating func put(_ page: PageTexts) {
        put(page.isExplaining)
        put(page.glossary)
        put(list: page.texts) { encoder, text in
            encoder.put(text.source.record.index)
            encoder.put(text.source.number)
            encoder.put(text.place) { encoder, place in
                encoder.put(Int32(clamping: place.range.lowerBound))
                encoder.put(Int32(clamping: place.range.upperBound))
                encoder.put(place.before)
                encoder.put(place.after)
                encoder.put(list: place.addresses) { $0.put($1) }
            }
        }
    }

    private mutating func put(_ state: TextState) {
        // Most texts stand in no list and no table, and nothing has been explained before them.
        let isPlain = state == TextState()
        put(isPlain)
        guard !isPlain else { return }
        for count in [state.verbatim, state.divided, state.unexplained, state.running] { put(Int32(clamping: count)) }
        put(state.lists)
        put(state.isQuoting)
        put(list: state.explained) { $0.put(Int32(clamping: $1)) }
    }
}

extension CacheDecoder {
    mutating func pageTexts() -> PageTexts {
        let isExplaining = boolean()
        let glossary = text()
        let texts = list { decoder -> PlacedText in
            let record = RecordID(Int(decoder.int32()))
            let source = ShownText.Source(record: record, number: decoder.int32())
            return PlacedText(source, decoder.optional { $0.place() } ?? nil)
        }
        return PageTexts(texts: texts, isExplaining: isExplaining, glossary: glossary)
    }

    private mutating func place() -> PlacedText.Place? {
        let (start, end) = (Int(int32()), Int(int32()))
        let before = state()
        let after = state()
        let addresses = list { $0.array() }
        guard start >= 0, start <= end else {
            fail()
            return nil
        }
        return PlacedText.Place(range: start..<end, before: before, after: after, addresses: addresses)
    }

    private mutating func state() -> TextState {
        var state = TextState()
        guard !boolean() else { return state }
        state.verbatim = Int(int32())
        state.divided = Int(int32())
        state.unexplained = Int(int32())
        state.running = Int(int32())
        state.lists = UInt64(bitPattern: int64())
        state.isQuoting = boolean()
        state.explained = list { Int($0.int32()) }
        return state
    }
}
