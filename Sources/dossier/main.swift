import Foundation

exit(await ProgramRun.status())
