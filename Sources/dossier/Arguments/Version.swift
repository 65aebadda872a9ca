/// The version of the program.
enum Version {
    /// As `require dossier >= 1.0` compares it.
    static let number = "0.1.0"

    /// For `--version`: version, compiler, licence.
    static var full: String {
        """
        dossier \(number)
        Swift \(compiler), GNU readline for editing
        GPL-3.0-or-later: free software without warranty; see --licenses
        """
    }

    private static var compiler: String {
        #if compiler(>=6.4)
            "6.4 or later"
        #elseif compiler(>=6.3)
            "6.3"
        #elseif compiler(>=6.2)
            "6.2"
        #else
            "6.1"
        #endif
    }
}
