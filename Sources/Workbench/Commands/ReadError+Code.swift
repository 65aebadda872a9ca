public import CommandKit
public import Corpora

extension ReadError {
    /// The code under which the workbench reports the reason.
    public var code: ErrorCode {
        switch reason {
        case .notFound, .noMatch: .noFile
        case .tooLarge: .tooLarge
        case .isDirectory, .permission, .empty, .binary, .unsupportedEncoding, .silent, .interrupted, .system:
            .unreadable
        }
    }
}
