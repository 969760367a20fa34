extension Bilingual {
    /// What somebody may have meant (menade du), as a question: `Menade du ”centrum”?`; empty where nothing is near.
    /// `before` and `after`: what parts the question from the words around it, where there is one.
    public static func didYouMean(_ nearest: String?, before: String = "", after: String = "") -> Bilingual {
        guard let nearest else { return Bilingual("", "") }
        return Bilingual(
            "\(before)Menade du ”\(nearest)”?\(after)", "\(before)Did you mean “\(nearest)”?\(after)")
    }
}
