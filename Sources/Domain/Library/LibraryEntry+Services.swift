extension LibraryEntry {
    /// Who can help, in England; the setting adds its local names and numbers as entries of its own.
    static let services = [
        service(
            "family-hub", "Family Hub", "One door for families from before birth to 19: money, housing, health, play.",
            "through the local authority"),
        service(
            "public-health-nursing", "Public Health Nursing",
            "Health visitors to five, school nurses after: sleep, eating, toilets, worries about health and growing.",
            "through the local health service; families may ask for themselves"),
        service(
            "attendance-team", "Attendance team of the local authority",
            "Advice, a meeting each term with every school, help across borders, and education welfare.",
            "through the local authority"),
        service(
            "educational-psychology", "Educational psychologist",
            "Understanding what keeps a child away, listening tools, training; some talk without naming the child.",
            "through the SENCO"),
        service(
            "sendiass", "SENDIASS",
            "Free, impartial advice for families and children about special educational needs and disability.",
            "each local authority has one"),
        service(
            "young-carers", "Young carers",
            "A child who cares for somebody at home can be assessed and helped; many have never been asked.",
            "through the local authority's children's services"),
        service(
            "mental-health", "Mental health support",
            "Mental health support teams in many schools; the family doctor; child and adolescent mental health.",
            "through the senior mental health lead or the family doctor"),
        service(
            "childline", "Childline", "For every child under 19, day and night, free, about anything.",
            "0800 1111, childline.org.uk"),
        service(
            "childrens-social-care", "Children's social care",
            "Where a child may be unsafe the safeguarding lead asks at once; in danger now it is 999.",
            "through the safeguarding lead"),
    ]

    private static func service(_ name: String, _ title: String, _ text: String, _ source: String) -> LibraryEntry {
        LibraryEntry(
            id: LibraryID(rawValue: "service.\(name)"), kind: .service, title: title, text: text, source: source)
    }
}
