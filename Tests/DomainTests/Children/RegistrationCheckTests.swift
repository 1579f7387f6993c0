import Domain
import Testing

@Suite("What registers and practice ask to be known of a child")
struct RegistrationCheckTests {
    private func check(
        _ profile: SettingProfile = .school, _ change: (inout RegistrationCheck) -> Void = { _ in }
    ) throws -> [MissingDetail] {
        let born = try #require(CivilDate(year: 2018, month: 5, day: 4))
        let mother = ContactDetails(
            surname: "Baker", forename: "Rachel", relationship: "Mother", hasParentalResponsibility: true, priority: 1,
            phone: "01632 960007", email: "", preferredChannel: "text", language: "", livesWith: true, mayCollect: true)
        var aunt = mother
        aunt.forename = "Sue"
        aunt.hasParentalResponsibility = false
        aunt.livesWith = false
        aunt.phone = "01632 960008"
        var uncle = aunt
        uncle.phone = "01632 960009"
        var check = RegistrationCheck(
            profile: profile,
            details: ChildDetails(
                upn: "Z878200725002", surname: "Baker", forename: "Isla", born: born, yearGroup: "3"),
            known: ChildProfile(address: "4 Mill Lane", sex: "F", startingDay: born, lastSchool: "Hill Infants"),
            contacts: [mother, aunt, uncle], collectors: 0, hasKeyAdult: true, hasNamedContact: true)
        change(&check)
        return check.missing
    }

    @Test("nothing is missing where everything is known", arguments: [SettingProfile.school, .earlyYears])
    func complete(profile: SettingProfile) throws {
        #expect(try check(profile).isEmpty)
    }

    @Test("a school misses sex, starting day, last school and UPN; an early years setting does not ask for them")
    func schoolAlone() throws {
        let blank: (inout RegistrationCheck) -> Void = { check in
            check.known = ChildProfile(address: "4 Mill Lane")
            check.details.upn = nil
        }
        #expect(try check(.school, blank) == [.sex, .startingDay, .lastSchool, .pupilNumber])
        #expect(try check(.earlyYears, blank).isEmpty)
    }

    @Test("the youngest have no last school", arguments: ["R", "N1", "n2", ""])
    func youngest(year: String) throws {
        let missing = try check { check in
            check.details.yearGroup = year
            check.known?.lastSchool = ""
        }
        #expect(missing.isEmpty)
    }

    @Test("a parent without a number and one who lives elsewhere without an address are missed")
    func parents() throws {
        let missing = try check { check in
            check.contacts[1].hasParentalResponsibility = true
            check.contacts[1].phone = ""
            check.contacts[1].address = ""
        }
        #expect(missing == [.parentNumber, .parentAddress])
        #expect(try check { $0.contacts[0].hasParentalResponsibility = false } == [.parent])
        #expect(try check { $0.contacts[0].livesWith = false } == [.parentAddress, .livesWith])
    }

    @Test("two numbers do for a school, three in the early years")
    func numbers() throws {
        #expect(try check(.school) { $0.contacts.removeLast() }.isEmpty)
        #expect(try check(.earlyYears) { $0.contacts.removeLast() } == [.moreNumbers])
    }

    @Test("nobody listed to collect is missed, unless the child goes home alone")
    func collectors() throws {
        let nobody: (inout RegistrationCheck) -> Void = { check in
            for index in check.contacts.indices { check.contacts[index].mayCollect = false }
        }
        #expect(try check(.school, nobody) == [.collectors])
        #expect(
            try check { check in
                nobody(&check)
                check.known?.travelsAlone = true
            }.isEmpty)
    }

    @Test("a child without a key adult or a named contact is listed")
    func staff() throws {
        let missing = try check { check in
            check.hasKeyAdult = false
            check.hasNamedContact = false
        }
        #expect(missing == [.keyAdult, .namedContact])
    }
}
