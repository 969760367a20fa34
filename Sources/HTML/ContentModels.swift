/// Where words may stand: `Flow` and `Phrasing`.
public protocol PhrasingContent {}

/// Blocks and words: the inside of `body`, `section`, `li`, `td`.
public enum Flow: PhrasingContent {}

/// Words and what stands among them: the inside of `p`, `h1`, `a`.
public enum Phrasing: PhrasingContent {}

/// The inside of `ul` and `ol`: `li` alone.
public enum ListItems {}

/// The inside of `dl`: `dt` and `dd`, or `div` with a group of them.
public enum DescriptionList {}

/// The inside of `table`: caption, head and bodies.
public enum TableParts {}

/// The inside of `thead` and `tbody`: `tr` alone.
public enum TableBody {}

/// The inside of `tr`: `th` and `td`.
public enum TableRow {}

/// The whole page: `html` alone.
public enum WholePage {}

/// The inside of `html`: `head`, then `body`.
public enum DocumentParts {}

/// The inside of `head`.
public enum Head {}

/// The inside of `svg`.
public enum Drawing {}
