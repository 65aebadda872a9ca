/// The code of an error; codes never change their meaning.
public struct ErrorCode: Hashable, Sendable, CustomStringConvertible {
    /// The code as it is printed: `E0203`.
    public let description: String

    /// The exit code of a program that ends with this error.
    public let exit: ExitStatus

    /// What it means, in a sentence or two.
    public let explanation: String

    /// An example of a line that gives it, and what to write instead.
    public let example: String

    private init(_ number: Int, _ exit: ExitStatus, _ explanation: String, example: String = "") {
        let digits = String(number)
        description = "E" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        self.exit = exit
        self.explanation = explanation
        self.example = example
    }
}

/// The exit codes of the program, the same for every way in.
public enum ExitStatus: Int32, Sendable {
    /// Everything that was asked for was done.
    case success = 0
    /// A command failed.
    case failure = 1
    /// A line could not be understood; nothing of it was run.
    case usage = 2
    /// An assertion failed.
    case assertion = 3
    /// An input is missing or can't be read.
    case input = 4
    /// A plugin was refused or failed to load.
    case plugin = 5
    /// Refused by safe mode or for want of trust.
    case refused = 6
    /// A fault of the program.
    case internalError = 70
    /// Interrupted.
    case interrupted = 130
}

extension ErrorCode {
    // MARK: Lines (01xx)

    /// No such command.
    public static let unknownCommand = ErrorCode(
        101,
        .usage,
        "No command, alias or definition has this name. Abbreviations are not run.",
        example: "quots → quotes"
    )
    /// A line that breaks the grammar.
    public static let syntax = ErrorCode(
        102,
        .usage,
        "The line breaks the grammar: an open quote or bracket, an empty stage, a missing value.",
        example: "quotes | | count → quotes | count"
    )
    /// Wrong arguments.
    public static let arguments = ErrorCode(
        103,
        .usage,
        "The command does not take these arguments; `help COMMAND` shows what it takes.",
        example: "quotes --knd direct → quotes --kind direct"
    )
    /// No such result or value.
    public static let unknownValue = ErrorCode(
        104,
        .usage,
        "No result or value has this name: `let` makes one, `results` lists them.",
        example: "said | count → let said = quotes"
    )
    /// An unknown setting or value of one.
    public static let setting = ErrorCode(
        105,
        .usage,
        "No setting has this name, or it does not take this value.",
        example: "set format trash → set format csv"
    )
    /// A missing or superfluous argument of a script.
    public static let scriptArguments = ErrorCode(
        110,
        .usage,
        "The script was called with too few, too many or wrong arguments; `--help` shows them.",
        example: "dossier run brief.dossier → dossier run brief.dossier -- article.txt"
    )
    /// A requirement that is not met.
    public static let requirement = ErrorCode(
        111,
        .usage,
        "The script requires a version or a plugin that is not here.",
        example: "require dossier >= 9.0"
    )
    /// A question where nobody can answer.
    public static let notInteractive = ErrorCode(
        112,
        .usage,
        "This command asks or needs a terminal; the message names the flag that answers instead."
    )
    /// A line of the shell that failed.
    public static let shellFailed = ErrorCode(
        113,
        .failure,
        "A line of the shell, after `!`, ended with an exit code other than 0, or there is no shell.",
        example: "!ls nowhere"
    )

    // MARK: Types (02xx)

    /// No such column.
    public static let unknownColumn = ErrorCode(
        203,
        .usage,
        "The table has no column of this name; the message lists its columns.",
        example: "quotes | where speeker = \"Wi\" → quotes | where speaker = \"Wi\""
    )
    /// The wrong kind of input.
    public static let inputType = ErrorCode(
        204,
        .usage,
        "A stage was given something that it does not take, such as a graph instead of a table.",
        example: "graph co-mention | where n > 2 → graph co-mention | edges | where weight > 2"
    )
    /// Values that can't be compared.
    public static let valueType = ErrorCode(
        205,
        .usage,
        "A condition compares values of different types, or uses an operator that the type lacks.",
        example: "quotes | where line = \"six\" → quotes | where line = 6"
    )
    /// Not a date, number, amount.
    public static let notation = ErrorCode(
        206,
        .usage,
        "The text is not a date, number or amount in a notation that is understood.",
        example: "set d1 published 26.6.25 → set d1 published 2025-06-26"
    )

    // MARK: Data (03xx)

    /// A failed assertion.
    public static let assertion = ErrorCode(301, .assertion, "An assert of the script did not hold.")
    /// Nothing loaded.
    public static let nothingLoaded = ErrorCode(
        302,
        .failure,
        "No document is loaded.",
        example: "load Notebooks/articles"
    )
    /// No such document.
    public static let unknownDocument = ErrorCode(
        303,
        .failure,
        "No document has this name; `documents` lists them.",
        example: "show d9"
    )
    /// No such fact or row.
    public static let unknownFact = ErrorCode(
        304,
        .failure,
        "No fact has this name: display names are given when a table first shows the facts.",
        example: "explain q99 → quotes, then explain q1"
    )
    /// No such actor or speaker.
    public static let unknownActor = ErrorCode(
        305,
        .failure,
        "No actor or speaker of the loaded documents has this name.",
        example: "quotes --speaker \"Smyth\" → quotes --speaker \"Smith\""
    )
    /// Nothing to compute with.
    public static let noFacts = ErrorCode(
        306,
        .failure,
        "The facts that the command needs are not in the documents."
    )

    // MARK: Files (04xx)

    /// No such file.
    public static let noFile = ErrorCode(401, .input, "There is no file or folder of this name.")
    /// A file that would be overwritten.
    public static let fileExists = ErrorCode(
        402,
        .failure,
        "The file exists and is not replaced unasked.",
        example: "quotes | export q.csv → quotes | export q.csv --force"
    )
    /// A file that can't be read as text.
    public static let unreadable = ErrorCode(
        403,
        .input,
        "The file can't be read: a folder, no permission, empty, broken, encrypted, of another kind, or hostile; "
            + "the message says which, and `documents --failed` keeps it."
    )
    /// An unknown format.
    public static let unknownFormat = ErrorCode(
        404,
        .usage,
        "No format has this name or extension; the message lists the formats.",
        example: "quotes | export q.xyz → quotes | export q.csv"
    )
    /// A file above the limit.
    public static let tooLarge = ErrorCode(
        405,
        .input,
        "The file is larger than the limit.",
        example: "load big.txt → load big.txt --max-size 200MB"
    )
    /// A file that can't be written.
    public static let unwritable = ErrorCode(406, .failure, "The file can't be written; nothing was left behind.")
    /// Some of several files.
    public static let partlyLoaded = ErrorCode(
        407,
        .failure,
        "Some of the files could not be loaded, the others were; `documents --failed` lists them."
    )

    /// A language model that can't be used.
    public static let model = ErrorCode(
        420,
        .input,
        "The language model is missing, damaged or of another version; the message names the file and what to try."
    )

    // MARK: Plugins (05xx) and the program itself

    /// A command of a plugin that failed.
    public static let pluginFailed = ErrorCode(501, .failure, "A command of a plugin failed; the session goes on.")

    // MARK: Projects (07xx)

    /// No project.
    public static let noProject = ErrorCode(
        701,
        .input,
        "There is no project there, and none can be made; or what is there is none.",
        example: "dossier --project /nowhere/at/all → dossier --project summit"
    )
    /// A project that is only read.
    public static let readOnlyProject = ErrorCode(
        702,
        .failure,
        "The project is open for reading only: another process writes it, its folder can't be written, or it is packed."
    )
    /// A damaged project.
    public static let damagedProject = ErrorCode(
        703,
        .failure,
        "A part of the project can't be read or is not what was kept: `project check` lists it, `project recover` saves "
            + "what can be read.",
        example: "dossier -c 'project recover summit'"
    )
    /// A project from a newer version.
    public static let newerProject = ErrorCode(
        704,
        .failure,
        "The project was made by a newer version of the program, which this one can't read; nothing was changed."
    )
    /// A project that can't be written.
    public static let projectFailed = ErrorCode(
        705,
        .failure,
        "The project could not be read or written: a full disk, a file that was replaced, another program that holds it. "
            + "What the message does not name was kept."
    )
    /// Nothing to undo or redo.
    public static let nothingToUndo = ErrorCode(
        706,
        .failure,
        "There is no step to undo, or none that was undone last.",
        example: "undo --list"
    )
    /// No topic, corpus or definition of a name.
    public static let unknownName = ErrorCode(
        707,
        .failure,
        "No topic or corpus has this name; `topics` and `corpus` list them.",
        example: "find topic:cost-sharing"
    )

    /// A fault of the program.
    public static let fault = ErrorCode(900, .internalError, "A fault of the program itself: please report it.")
    /// Interrupted by the user.
    public static let interrupted = ErrorCode(901, .interrupted, "The command was interrupted.")

    /// Every code, in order.
    public static let all: [ErrorCode] = [
        unknownCommand, syntax, arguments, unknownValue, setting, scriptArguments, requirement, notInteractive,
        shellFailed,
        unknownColumn, inputType, valueType, notation, assertion, nothingLoaded, unknownDocument, unknownFact,
        unknownActor, noFacts, noFile, fileExists, unreadable, unknownFormat, tooLarge, unwritable, partlyLoaded,
        model, pluginFailed,
        noProject, readOnlyProject, damagedProject, newerProject, projectFailed, nothingToUndo, unknownName,
        fault, interrupted,
    ]
}
