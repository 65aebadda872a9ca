import ArgumentParser

/// The program that trains the language model, one command for each of its components.
@main
struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier-train",
        abstract: "Train the language model of dossier, on your own data if you like.",
        discussion: """
            Each component is trained by one command into a file of its own; 'pack' puts them together into a model. The
            same data and seed give the same weights. A training that was stopped goes on where it was when the command
            is given again (it keeps FILE.checkpoint beside its output until it is done).

              dossier-train tagger train.conllu --dev dev.conllu --output tagger.part
              dossier-train lemmas train.conllu --output lemmas.part
              dossier-train parser train.conllu --dev dev.conllu --output parser.part
              dossier-train names train.iob2 --dev dev.iob2 --tagger tagger.part --output names.part
              dossier-train pack tagger.part lemmas.part parser.part names.part --card card.md --output english.model

            'dossier' takes the model that the environment variable DOSSIER_MODEL names.
            """,
        subcommands: [
            TrainTagger.self, TrainLemmas.self, TrainParser.self, TrainNames.self, TrainCoreference.self, Pack.self,
        ]
    )
}
