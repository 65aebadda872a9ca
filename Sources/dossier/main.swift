import CommandKit
import Foundation

// Exit codes are those of the workbench: ArgumentParser's own code for a usage error is another one.
do {
    var command = try DossierCommand.parseAsRoot()
    if var command = command as? any AsyncCommand {
        try await command.run()
    } else {
        try command.run()
    }
} catch {
    exit(ProgramEnd(error).report())
}
