import Testing

@testable import Corpora

@Suite struct BylineTests {
    @Test(arguments: [
        "12 hours ago", "an hour ago", "5h ago", "3 mins ago", "Yesterday", "Updated yesterday", "17 April 2024",
        "April 17, 2024", "Apr. 17", "Published 26 June 2025", "Last updated: 26 June 2025, 18:40 KST", "2025-06-26",
        "2025-06-26 18:40:12", "26/06/2025", "26.06.2025 | 18:40", "2025.06.26.", "Thursday, June 26, 2025",
        "Posted on Wednesday", "June 26th, 2025 at 5pm", "Wed, 26 Jun 2024 10:00:00 GMT", "Updated 18:40 GMT+9",
    ])
    func dates(_ line: String) {
        #expect(Byline(line).isDate)
        #expect(Byline(line).isByline)
    }

    @Test(arguments: [
        "By Ida Holm", "BY IDA HOLM", "By Ida Holm and Per Lund", "By our climate desk, 24 November 2024",
        "By Ida Holm, political editor", "Written by Ida Holm in Oslo", "From our correspondent in Lima",
        "Skagerrak Post, April 5, 2024", "Ida Holm | 3 hours ago", "Ida Holm ida.holm@paper.example",
        "By Ludwig van der Berg and staff writers",
    ])
    func authors(_ line: String) {
        #expect(!Byline(line).isDate)
        #expect(Byline(line).isByline)
    }

    @Test(arguments: [
        "", "-", "By 2035 the share is to reach 3 percent", "By the numbers", "By Tuesday the town had lost power",
        "Rents rise 3% in May", "2024", "May", "Budget 2025", "The talks went on for 12 hours",
        "Two ministers resign over dam", "The council met on 26 June 2025 and rose.", "Lima, Quito sign water pact",
        "From Lima to Quito by train", "Today", "Day 3",
    ])
    func otherLines(_ line: String) {
        #expect(!Byline(line).isByline)
    }
}
