/// Words that set an absolute limit (bindande ord).
enum BindingWords {
    /// The first of `ska`, `måste` and `får inte` that stands in the text as words of their own.
    static func first(in text: String) -> String? {
        let words = text.lowercased().split { !$0.isLetter }
        for (index, word) in words.enumerated() {
            if word == "ska" || word == "skall" || word == "måste" { return String(word) }
            if word == "får", index + 1 < words.count, words[index + 1] == "inte" { return "får inte" }
        }
        return nil
    }
}
