extension Array {
    /// In the order of a key that is worked out once an element; what has the same key keeps its order.
    ///
    /// Keys and places are sorted, and each element is moved once: a row of a list holds many counted references, and a
    /// sort moves what it sorts again and again.
    func sorted<Key: Comparable>(on key: (Element) -> Key) -> [Element] {
        var isSorted = true
        var places: [(key: Key, place: Int)] = []
        places.reserveCapacity(count)
        for place in indices {
            let key = key(self[place])
            if let last = places.last, key < last.key { isSorted = false }
            places.append((key, place))
        }
        if isSorted { return self }
        places.sort { $0.key != $1.key ? $0.key < $1.key : $0.place < $1.place }
        return places.map { self[$0.place] }
    }
}
