import Testing

@Suite("Errors of scripts")
struct ScriptErrorTests {
    @Test("B-04: an error is named by file, line and column, with its line and what was meant")
    func place() async throws {
        let dossier = try Dossier(["s.dossier": "echo one\necho two\n  documents |\n    wehre words > 2\n"])
        let run = try await dossier.run("run", "s.dossier")
        #expect(run.code == 2 && run.out == "")
        #expect(
            run.err == """
                s.dossier:4:5: error[E0101]: no command 'wehre'
                      wehre words > 2
                      ~~~~~
                  did you mean: where

                """
        )
    }

    @Test("B-04: the chain of scripts is shown")
    func chain() async throws {
        let dossier = try Dossier([
            "outer.dossier": "echo out\nrun sub/inner.dossier\n", "sub/inner.dossier": "echo in\nshow d9\n",
        ])
        let run = try await dossier.run("outer.dossier")
        #expect(run.code == 1 && run.out == "out\nin\n")
        #expect(
            run.err == """
                sub/inner.dossier:2:1: error[E0302]: no document is loaded
                  show d9
                  ~~~~
                  try: load FILE, or load Notebooks/articles
                  run from outer.dossier:2:1

                """
        )
    }

    @Test("B-12: the same script on the same text gives the same bytes, in every locale")
    func deterministic() async throws {
        let dossier = try Dossier([
            "a.txt": Articles.harbour,
            "s.dossier": "load a.txt\nquotes\nspending\nactors\nkwic harbour\nquotes | count by speaker\n",
        ])
        let first = try await dossier.run("run", "s.dossier")
        #expect(first.code == 0, "\(first.err)")
        for locale in ["C.UTF-8", "C", "de_DE.UTF-8"] {
            #expect(try await dossier.run("run", "s.dossier", environment: ["LC_ALL": locale]).out == first.out)
        }
    }
}
