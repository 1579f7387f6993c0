/// Names that families of one origin give, and the language that they speak at home.
///
/// A forename may have, after a stroke, the name that the child goes by: `Katarzyna/Kasia`. All names are common
/// ones put together by chance.
struct Community {
    let language: String
    /// How many families in a hundred or so are of this origin.
    let weight: Int
    let surnames: [String]
    let children: [String]
    let women: [String]
    let men: [String]

    init(_ language: String, weight: Int, surnames: String, children: String, women: String, men: String) {
        self.language = language
        self.weight = weight
        self.surnames = Self.names(surnames)
        self.children = Self.names(children)
        self.women = Self.names(women)
        self.men = Self.names(men)
    }

    /// Every origin that the simulation knows.
    static let all = ofBritainAndIreland + ofTheWorld

    private static func names(_ text: String) -> [String] {
        text.split(separator: ",").map { $0.drop { $0 == " " || $0 == "\n" } }.map(String.init)
    }
}
