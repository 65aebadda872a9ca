import Foundation
import Testing

@Suite("dossier annotate")
struct AnnotateTests {
    private let lines = """
        {"id": 9007199254740993, "text": "“Non,” said Ms Öz of 日本. Rain fell."}
        not json
        {"id": "b"}

        {"id": "c", "text": "", "other": [1]}
        """

    private let out = """
        {"id":9007199254740993,"sentences":[[0,24],[25,35]]}
        {"id":"c","sentences":[]}

        """

    private func err(_ name: String) -> String {
        "error: \(name), line 2 is not JSON\nerror: \(name), line 3 has no \"text\"\n"
    }

    @Test("A filter: a bad line is reported by its number, the rest goes on, and the code is 1")
    func filter() async throws {
        let dossier = try Dossier(["a.jsonl": lines])
        let input = try await dossier.run("annotate", "--layers", "sentences", input: lines)
        #expect(input.out == out && input.err == err("standard input") && input.code == 1)
        let file = try await dossier.run("annotate", "--layers", "sentences", "a.jsonl")
        #expect(file.out == out && file.err == err("a.jsonl") && file.code == 1)
    }

    @Test("All layers are written unless told otherwise; the same input gives the same bytes")
    func allLayers() async throws {
        let dossier = try Dossier(["a.txt": Articles.harbour])
        let first = try await dossier.run("annotate", "a.txt", "--text")
        #expect(first.code == 0)
        for key in ["id", "text", "sentences", "entities", "quantities", "dates", "quotations", "facts", "actors"] {
            #expect(first.out.contains("\"\(key)\":"), "\(key)")
        }
        #expect(try await dossier.run("annotate", "a.txt", "--text").out == first.out)
    }

    @Test("Every offset points to the words of the text, counted in Unicode scalars")
    func offsets() async throws {
        let text = "日本 👨‍👩‍👧 é: " + Articles.harbour
        let line = String(decoding: try JSONEncoder().encode(["id": "x", "text": text]), as: UTF8.self)
        let run = try await Dossier().run("annotate", input: line)
        let object = try #require(JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [String: Any])
        let scalars = Array(text.unicodeScalars)
        func words(_ start: Int, _ end: Int) -> String {
            String(String.UnicodeScalarView(scalars[start..<end]))
        }
        let quotation = try #require((object["quotations"] as? [[String: Any]])?.first)
        let content = try #require((quotation["content"] as? [[Int]])?.first)
        #expect(words(content[0], content[1]).contains("We start in spring,"))
        let sum = try #require((object["quantities"] as? [[String: Any]])?.first)
        #expect(words(sum["start"] as? Int ?? 0, sum["end"] as? Int ?? 0) == "2 billion kroner")
    }

    @Test("Texts and CoNLL-U files; a missing file is code 1 beside others and 4 alone")
    func files() async throws {
        let dossier = try Dossier(["a.txt": "Rain fell. It stopped.", "empty.jsonl": ""])
        let conllu = try await dossier.run("annotate", "--format", "conllu", "a.txt")
        #expect(conllu.out.hasPrefix("# newdoc id = a.txt\n"))
        try dossier.folder.write("b.conllu", Data(conllu.out.utf8))
        let again = try await dossier.run(
            "annotate",
            "--layers",
            "sentences",
            "--text",
            "b.conllu",
            "a.txt",
            "none.txt"
        )
        #expect(
            again.out == """
                {"id":"a.txt","text":"Rain fell. It stopped.","sentences":[[0,10],[11,22]]}
                {"id":"a.txt","text":"Rain fell. It stopped.","sentences":[[0,10],[11,22]]}

                """
        )
        #expect(again.code == 1 && again.err.contains("'none.txt'"))
        #expect(try await dossier.run("annotate", "none.txt").code == 4)
        #expect(try await dossier.run("annotate", "none.jsonl").code == 4)
        #expect(try await dossier.run("annotate", "empty.jsonl").code == 0)
        #expect(try await dossier.run("annotate").code == 0)
    }
}
