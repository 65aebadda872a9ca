/// Texts of our own for the program to read.
enum Articles {
    /// A short item with a direct quotation, a sum and two actors.
    static let harbour = """
        Norway pays for a deeper harbour

        OSLO, 26 June 2025 — Norway will spend 2 billion kroner on its northern harbour in 2026. "We start in spring," \
        said Prime Minister Kari Holm. Sweden has not decided.
        """
}
