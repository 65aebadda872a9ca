import CommandKit

/// The commands that belong to no plugin.
enum CoreCommands {
    static let all: [any Command.Type] = [
        LoadCommand.self, DocumentsCommand.self, ShowCommand.self, FindCommand.self, KwicCommand.self,
        TimelineCommand.self, ReferenceCommand.self, ExplainCommand.self, SetCommand.self, ResultsCommand.self,
        RefreshCommand.self, CiteCommand.self,
        HelpCommand.self, CommandsCommand.self, CompleteCommand.self, ExportCommand.self, TeeCommand.self,
        TagCommand.self, UntagCommand.self, NoteCommand.self, RemoveCommand.self, FixCommand.self, RejectCommand.self,
        ConfirmCommand.self, AddFactCommand.self, UndoCommand.self, RedoCommand.self, DecisionsCommand.self,
        ProjectCommand.self, TopicsCommand.self, CoverageCommand.self, FiguresCommand.self,
    ]
}
