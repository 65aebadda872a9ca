import CommandKit
import Testing

@testable import Workbench

@Suite("Settings")
struct SettingsTests {
    @Test("Every value that a setting lists can be set and read back")
    func everyValue() throws {
        for definition in Settings.definitions {
            for value in definition.values {
                var settings = Settings()
                try settings.set(definition.name, to: value)
                #expect(definition.read(settings) == value, "\(definition.name) \(value)")
            }
            #expect(Set(definition.values).count == definition.values.count)
        }
    }

    @Test("R-41: an unknown setting or value is an error with the valid ones, and changes nothing")
    func unknown() async throws {
        let bench = try Bench()
        await bench.check(
            """
            > set formt csv
            error[E0105]: no setting 'formt'
              set formt csv
                  ~~~~~
              did you mean: format
              settings: format on-error debug rows
            > set format trash
            error[E0105]: 'format' can't be 'trash'
              set format trash
                         ~~~~~
              values: auto table line csv tsv json jsonl md html
            > set rows 1
            error[E0105]: 'rows' can't be '1'
              set rows 1
                       ~
              try: give a whole number
            > set format
            error[E0103]: set format needs one value
              set format
                  ~~~~~~
              try: help set
            """
        )
        #expect(bench.session.settings == Settings())
    }

    @Test("set alone lists the settings with their values")
    func list() async throws {
        let bench = try Bench()
        await bench.check(
            """
            > set rows 12
            > set | select name setting
            name\tsetting
            format\tauto
            on-error\tstop
            debug\toff
            rows\t12
            """
        )
    }
}
