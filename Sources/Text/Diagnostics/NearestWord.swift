/// Finds the word that was meant: `pågor` → `pågår`.
public enum NearestWord {
    /// The word of `words` that is at most two letters from `word` (one for words of up to three letters); of equally
    /// near ones the first. A letter without its ring, dots or accent, and case, weigh less than a wrong letter.
    ///
    /// `synonyms` are other names for some of the words, found in the same way.
    public static func find(_ word: String, in words: [String], synonyms: [(String, String)] = []) -> String? {
        let wanted = folded(word)
        guard !wanted.isEmpty, wanted.count <= 60 else { return nil }
        var best: (word: String, weight: Int)?
        for (name, meaning) in words.map({ ($0, $0) }) + synonyms {
            let candidate = folded(name)
            let limit = min(wanted.count, candidate.count) <= 3 ? 2 : 4
            guard abs(candidate.count - wanted.count) * 2 <= limit else { continue }
            let weight = distance(wanted, candidate)
            if weight <= limit, weight < best?.weight ?? .max { best = (meaning, weight) }
        }
        return best?.word
    }

    /// Small letters, with the letter each is without its marks.
    private static func folded(_ word: String) -> [(letter: Unicode.Scalar, base: Unicode.Scalar)] {
        word.unicodeScalars.flatMap { scalar in
            scalar.properties.lowercaseMapping.unicodeScalars.map { ($0, LetterFolding.base(of: $0)) }
        }
    }

    /// Twice the number of letters to insert, remove, change or swap; a letter that lacks only its marks counts one.
    private static func distance(
        _ left: [(letter: Unicode.Scalar, base: Unicode.Scalar)],
        _ right: [(letter: Unicode.Scalar, base: Unicode.Scalar)]
    ) -> Int {
        var before: [Int] = []
        var above = (0...right.count).map { $0 * 2 }
        for row in left.indices {
            var current = [(row + 1) * 2]
            for column in right.indices {
                let change =
                    left[row].letter == right[column].letter ? 0 : left[row].base == right[column].base ? 1 : 2
                var weight = min(above[column] + change, above[column + 1] + 2, current[column] + 2)
                if row > 0, column > 0, left[row].letter == right[column - 1].letter,
                    left[row - 1].letter == right[column].letter
                {
                    weight = min(weight, before[column - 1] + 2)
                }
                current.append(weight)
            }
            before = above
            above = current
        }
        return above[right.count]
    }
}
