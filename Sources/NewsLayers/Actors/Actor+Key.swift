import LanguageEngine

extension Actor {
    /// The key under which documents know the actor of a name: that of the dictionary, or the folded name.
    ///
    /// For names that people give: the document itself may not name the actor.
    public static func key(forName name: String) -> String {
        Country.named(name)?.code ?? KnownOrganisation.named(name)?.key ?? NameFolding.fold(name)
    }
}
