public import CommandKit
public import Corpora

extension ReadError {
    /// The code under which the workbench reports the reason.
    public var code: ErrorCode {
        switch reason {
        case .notFound, .noMatch: .noFile
        case .tooLarge: .tooLarge
        case .isDirectory, .permission, .empty, .binary, .unsupportedEncoding, .malformed, .unsupportedFormat, .noText,
            .noColumn, .encrypted, .tooDeep, .tooSlow, .bomb, .missingTool, .silent, .interrupted, .system:
            .unreadable
        }
    }
}

extension FailedInput {
    /// A failure of the readers, as the session keeps it.
    init(_ error: ReadError) {
        self.init(
            path: error.path,
            entry: error.entry,
            reason: error.reason.rawValue,
            message: error.message,
            remedy: error.remedy
        )
    }
}
