import CommandKit
import Testing

@testable import Workbench

@Suite("Tables of reference")
struct ReferenceCommandTests {
    @Test("load, list, replace and remove a table, and say what was read from the file")
    func load() async throws {
        let bench = try Bench(texts: "They cried HELP.")
        try bench.folder.write(
            "t.csv",
            "Share of GDP. Last updated: 2025-04\ncountry,2023,2024\nJapan,1.2,1.4\nNorway,..,2.1\n"
        )
        await bench.check(
            """
            > reference load @/t.csv --as spending --purpose defence | select name kind unit vintage purpose period rows
            name\tkind\tunit\tvintage\tpurpose\tperiod\trows
            t.csv\tspending\t% of GDP\t2025-04\tdefence\t2023-2024\t3
            note: t.csv: the unit from the file: % of GDP
            note: t.csv: the edition from the file (last updated): 2025-04
            > reference | select name rows
            name\trows
            t.csv\t3
            > reference remove t.cvs
            error[E0104]: no reference table 't.cvs'
              reference remove t.cvs
                               ~~~~~
              did you mean: t.csv
              tables: t.csv
            > reference remove t.csv
            note: removed 't.csv': undo brings it back
            > reference | count
            n
            0
            """
        )
    }

    @Test("say what a file lacks, and what to declare")
    func errors() async throws {
        let bench = try Bench(texts: "They cried HELP.")
        try bench.folder.write("t.csv", "country,2023,2024\nJapan,1,2\n")
        try bench.folder.write("empty.csv", "")
        let undeclared = await bench.run("reference load @/t.csv --as gdp")
        #expect(undeclared.contains("does not say what its figures count"))
        #expect(undeclared.contains("--unit"))
        #expect(await bench.run("reference load @/t.csv --as gdp --unit bananas").contains("'bananas' is no unit"))
        #expect(await bench.run("reference load @/t.csv --as fruit").contains("error[E0103]"))
        #expect(await bench.run("reference load @/none.csv --as gdp").contains("there is no file"))
        #expect(await bench.run("reference load @/empty.csv --as gdp").contains("is empty"))
        #expect(bench.session.references.isEmpty)
    }
}
