import Application
import ArgumentParser
import Interchange

/// `belong import`: takes in a file of another system, or of Belong's own.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take in a file of children, contacts, calendar or marks.",
        discussion: """
            Delimiter, byte order mark and line ends are recognised, and marks with a row a mark or a row a child. All \
            of a file is taken in or none of it; taking it in again changes nothing. Blank cells erase nothing.

                belong import children children.csv
                belong import marks marks.csv --map "Attendance code=Mark" --save-map other-system
                belong import marks marks.csv --use-map other-system --dry-run
            """)

    @OptionGroup var setting: SignInOptions

    @Argument(help: "What the file has rows of.")
    var kind: ImportKind

    @Argument(help: "The file; “-” is standard input.")
    var file: String

    @Option(name: .shortAndLong, help: ArgumentHelp("What one of its headings stands for.", valueName: "Theirs=Ours"))
    var map: [String] = []

    @Option(help: ArgumentHelp("Keep what the headings stand for under a name.", valueName: "name"))
    var saveMap: String?

    @Option(help: ArgumentHelp("Use what was kept under a name.", valueName: "name"))
    var useMap: String?

    @Flag(help: "Take the good rows in where others are refused.")
    var skipBad = false

    @Flag(help: "Replace marks that the registers have otherwise; each is an entry of its own.")
    var replace = false

    @Flag(help: "Only say what would be taken in.")
    var dryRun = false

    @Flag(help: "The report as JSON.")
    var json = false

    func run() throws {
        let folder = try setting.place.folder
        let kept = try useMap.map { try SavedMapping($0, in: folder).read() } ?? []
        let mapping = try ColumnMapping(reading: kept + map)
        let bytes = try NewFile.read(file)
        let work = try setting.open()
        let report = try work.take(
            ImportRequest(
                kind: kind, bytes: bytes, mapping: mapping, skipsBadRows: skipBad, replaces: replace, isDryRun: dryRun))
        if let saveMap { try SavedMapping(saveMap, in: folder).keep(mapping) }
        if json {
            Output.json(ImportWords(report: report).json)
        } else {
            Output.text(ImportWords(report: report).text)
        }
        if report.isStopped || report.isAllRefused { throw Stop.resultSaysNo }
    }
}
