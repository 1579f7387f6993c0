import Application
import Domain
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("A draft comes back into the form of the entry that it was typed for")
struct DraftNameTests {
    @Test("forms about different entries of one child have drafts of their own")
    func entries() throws {
        let setting = try TestSetting.make()
        try setting.signIn(as: .manager)
        let (child, today) = (TestSetting.child(3), Session.monday.date)
        for text in ["a quiet door", "ear defenders"] {
            try setting.workspace.keep(.adjustment(Adjustment(text: text)), about: child, on: today)
        }
        let known = try setting.workspace.profile(of: child).adjustments
        try #require(known.count == 2)
        var names = known.map { AdjustmentForm(child: child, name: "", known: $0, today: today).draftName }
        names.append(AdjustmentForm(child: child, name: "", known: nil, today: today).draftName)
        names += known.map { WithdrawForm(child: child, name: "", entry: $0.entry, seen: nil, what: "").draftName }
        #expect(Set(names).count == 5)
    }
}
