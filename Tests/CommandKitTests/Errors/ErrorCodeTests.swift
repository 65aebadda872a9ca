import Foundation
import Testing

@testable import CommandKit

@Suite struct ErrorCodeTests {
    @Test func codesAreUniqueAndInOrder() {
        let codes = ErrorCode.all.map(\.description)
        #expect(Set(codes).count == codes.count)
        #expect(codes == codes.sorted())
        #expect(codes.allSatisfy { $0.wholeMatch(of: /E\d{4}/) != nil })
    }

    @Test func everyCodeIsExplained() {
        for code in ErrorCode.all {
            #expect(code.explanation.hasSuffix(".") && code.explanation.count > 15, "\(code)")
            #expect(code.exit != .success, "\(code)")
        }
    }

    /// Usage errors are those that are found before anything runs.
    @Test func exitCodesFollowTheGroups() {
        #expect(ErrorCode.unknownCommand.exit == .usage && ErrorCode.unknownColumn.exit == .usage)
        #expect(ErrorCode.assertion.exit.rawValue == 3)
        #expect(ErrorCode.noFile.exit.rawValue == 4)
        #expect(ErrorCode.fault.exit.rawValue == 70)
        #expect(ErrorCode.interrupted.exit.rawValue == 130)
    }

    /// `all` is written by hand: a code that is declared and not listed there could not be explained.
    @Test func everyDeclaredCodeIsListed() throws {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let file = tests.appendingPathComponent("../../../Sources/CommandKit/Errors/ErrorCode.swift").standardized
        let source = try String(contentsOf: file, encoding: .utf8)
        let declared = source.matches(of: /public static let (\w+) = ErrorCode\(/).map { String($0.output.1) }
        let list = try #require(source.firstMatch(of: /static let all: \[ErrorCode\] = \[([^\]]*)\]/)?.output.1)
        let listed = list.split { !$0.isLetter }.map(String.init)
        #expect(Set(declared) == Set(listed))
        #expect(listed.count == ErrorCode.all.count)
    }

    @Test func anErrorNamesTheNearestName() {
        let error = CommandError.unknown(
            .unknownColumn,
            "quotes has no column 'speeker'",
            name: "speeker",
            among: "columns",
            ["id", "speaker"]
        )
        #expect(error.subject == "speeker" && error.suggestion == "speaker")
        #expect(error.valid == CommandError.Valid(noun: "columns", names: ["id", "speaker"]))
        #expect(error.description == "error[E0203]: quotes has no column 'speeker'")
    }
}
