import Domain
import TestSupport
import Testing

@Suite("Belonging to a group")
struct MembershipTests {
    let oak = GroupID(rawValue: 1)
    let elm = GroupID(rawValue: 2)

    @Test("a child joins, moves and leaves on the days that were said")
    func life() {
        var membership = Membership()
        #expect(!membership.isOnRoll(on: day("2026-09-02")))
        membership.join(oak, from: day("2026-09-02"))
        membership.join(elm, from: day("2027-01-04"))
        membership.leave(after: day("2027-02-12"))
        #expect(membership.group(on: day("2026-09-01")) == nil)
        #expect(membership.group(on: day("2026-09-02")) == oak)
        #expect(membership.group(on: day("2027-01-03")) == oak)
        #expect(membership.group(on: day("2027-01-04")) == elm)
        #expect(membership.group(on: day("2027-02-12")) == elm)
        #expect(membership.group(on: day("2027-02-13")) == nil)
        #expect(membership.stays.map(\.to) == [day("2027-01-03"), day("2027-02-12")])
    }

    @Test("a move entered late changes nothing before its date")
    func enteredLate() {
        var membership = Membership()
        membership.join(elm, from: day("2027-01-04"))
        membership.join(oak, from: day("2026-09-02"))
        #expect(membership.group(on: day("2026-12-01")) == oak)
        #expect(membership.group(on: day("2027-01-04")) == elm)
    }

    @Test("a last day entered again replaces the first, earlier or later")
    func lastDayCorrected() {
        for corrected in [day("2026-11-06"), day("2026-12-18")] {
            var membership = Membership()
            membership.join(oak, from: day("2026-09-02"))
            membership.leave(after: day("2026-11-20"))
            membership.leave(after: corrected)
            #expect(membership.isOnRoll(on: corrected))
            #expect(!membership.isOnRoll(on: corrected.adding(days: 1)))
        }
    }

    @Test("a child who comes back has both stays, and leaving again does not undo the first leaving")
    func comesBack() {
        var membership = Membership()
        membership.join(oak, from: day("2026-09-02"))
        membership.leave(after: day("2026-10-23"))
        membership.join(elm, from: day("2026-11-09"))
        membership.leave(after: day("2026-12-18"))
        #expect(membership.group(on: day("2026-10-23")) == oak)
        #expect(membership.group(on: day("2026-10-26")) == nil)
        #expect(membership.group(on: day("2026-11-09")) == elm)
        #expect(membership.group(on: day("2026-12-19")) == nil)
    }

    @Test("joining the day after the last day is a new stay")
    func nextDay() {
        var membership = Membership()
        membership.join(oak, from: day("2026-09-02"))
        membership.leave(after: day("2026-10-23"))
        membership.join(elm, from: day("2026-10-24"))
        membership.leave(after: day("2026-12-18"))
        #expect(membership.group(on: day("2026-10-23")) == oak)
        #expect(membership.group(on: day("2026-10-24")) == elm)
        #expect(membership.group(on: day("2026-12-19")) == nil)
    }

    @Test("a group's members are those who belong to it on the date")
    func members() {
        var roll = Roll()
        let (first, second) = (ChildID(rawValue: 1), ChildID(rawValue: 2))
        roll.apply(.joined(second, oak, from: day("2026-09-02")))
        roll.apply(.joined(first, oak, from: day("2026-09-02")))
        roll.apply(.joined(first, elm, from: day("2026-11-02")))
        roll.apply(.left(second, lastDay: day("2026-11-20")))
        #expect(roll.members(of: oak, on: day("2026-10-01")) == [first, second])
        #expect(roll.members(of: oak, on: day("2026-11-02")) == [second])
        #expect(roll.members(of: elm, on: day("2026-11-02")) == [first])
        #expect(roll.members(of: oak, on: day("2026-11-21")) == [])
    }

    @Test("every date is in at most one stay, and the stays say the same as asking, whatever the history")
    func staysAgree() {
        for seed in 0..<200 {
            var random = SeededGenerator(seed: seed)
            var membership = Membership()
            for _ in 0..<6 {
                let date = day("2026-09-01").adding(days: Int.random(in: 0..<60, using: &random))
                if Bool.random(using: &random) {
                    membership.join(GroupID(rawValue: Int64.random(in: 1...3, using: &random)), from: date)
                } else {
                    membership.leave(after: date)
                }
            }
            for offset in -5..<70 {
                let date = day("2026-09-01").adding(days: offset)
                let stays = membership.stays.filter { stay in
                    stay.from <= date && stay.to.map { date <= $0 } ?? true
                }
                #expect(stays.count <= 1)
                #expect(stays.first?.group == membership.group(on: date), "seed \(seed), \(date)")
            }
        }
    }
}
