import Foundation

exit(await ProgramRun.status(Array(CommandLine.arguments.dropFirst())))
