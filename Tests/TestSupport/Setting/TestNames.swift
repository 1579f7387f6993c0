/// Invented names in many scripts, widths and lengths: surname, forename, the name the child is called.
enum TestNames {
    /// Thirty children of one group.
    static let oak: [(surname: String, forename: String, called: String)] = [
        ("Abara", "Chidera", "Chidera"), ("Ahmed", "Zaynab", "Zaynab"), ("Åkesson", "Elsa", "Elsa"),
        ("Bahrami", "دارا", "دارا"), ("Begum", "Nadia", "Nadia"), ("Bell", "Isla", "Isla"),
        ("Brown", "Arthur", "Artie"), ("Carter", "Noah", "Noah"), ("Davies", "Cerys", "Cerys"),
        ("Fernández de la Cruz y Montenegro", "María Guadalupe", "Lupe"), ("Green", "Olive", "Olive"),
        ("Hughes", "Rhys", "Rhys"), ("Jones", "Ada", "Ada"), ("Kaur", "Simran", "Simran"), ("Khan", "Yusuf", "Yusuf"),
        ("Kowalska", "Zofia", "Zosia"), ("Li", "Priya", "Priya"), ("Li", "Priya", "Priya"),
        ("Müller", "Jürgen", "Jürgen"),
        ("Nguyễn", "Thị Mai", "Mai"), ("Ó Briain", "Caoimhe", "Caoimhe"), ("Okafor", "Ife", "Ife"),
        ("Papadopoulou", "Ελένη", "Ελένη"), ("Sato", "さくら", "さくら"), ("Smith", "Jack", "Jack"),
        ("Taylor", "Rose", "Rosie"), ("Wang", "小明", "小明"), ("Williams", "Leo", "Leo"),
        ("Zaitseva", "Анна", "Аня"), ("Žukauskaitė", "Emilija", "Emilija"),
    ]

    /// Thirty children of another.
    static let elm: [(surname: String, forename: String, called: String)] = {
        let surnames = ["Adeyemi", "Baker", "Cook", "Dhillon", "Evans", "Farah"]
        let forenames = ["Amy", "Ben", "Dina", "Finn", "Gia"]
        return surnames.flatMap { surname in forenames.map { (surname, $0, $0) } }
    }()
}
