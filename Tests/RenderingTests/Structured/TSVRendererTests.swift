import CommandKit
import Testing

@testable import Rendering

@Suite struct TSVRendererTests {
    @Test func givesOneExactFieldForEachColumn() {
        #expect(
            Samples.lines(Samples.spending, .tsv, RenderOptions()) == [
                "id\tactor\tstatus\tperiod\tshare\tamount\tconverted\tline",
                "s1\tNATO members\ttarget\t2035\t5\t\t\t8",
                "s2\tSouth Korea\tbudgeted\t2024\t2.34\t59400000000000 KRW\t43700000000 USD\t1200",
                "s3\tNorland\t\"\"\t\tabout 2..3\tover 30000000..40500000\t\t",
            ]
        )
    }

    @Test func fieldsStayOnTheirLine() {
        let table = Table(Schema([.name]), rows: [Row([.text("a\tb\nc\rd\\e")]), Row([.text("\"\"")])])
        #expect(Renderer(.tsv).text(.table(table)) == "name\na\\tb\\nc\\rd\\\\e\n\\\"\\\"\n")
    }
}
