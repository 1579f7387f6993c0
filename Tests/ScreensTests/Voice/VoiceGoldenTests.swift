import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@MainActor
@Suite("The screens of listening, meetings and the library look as they were reviewed")
struct VoiceGoldenTests {
    @Test("in Unicode", arguments: VoiceVisits.all, GoldenScreenTests.sizes)
    func unicode(visit: GoldenScreenTests.Visit, size: Size) throws {
        try check(visit, size: size, signs: .unicode, ending: "")
    }

    @Test("in ASCII", arguments: VoiceVisits.all, GoldenScreenTests.sizes)
    func ascii(visit: GoldenScreenTests.Visit, size: Size) throws {
        try check(visit, size: size, signs: .ascii, ending: "-ascii")
    }

    @Test("every action of these screens runs once for every role, or says why not", arguments: Role.allCases)
    func everyAction(role: Role) throws {
        for visit in VoiceVisits.all {
            let setting = try TestSetting.make(children: 6)
            try setting.signIn(as: role)
            let probe = Robot(setting.workspace)
            visit.go(probe)
            for name in probe.shell.front.offers(in: probe.shell.scene).map(\.name) {
                let robot = Robot(setting.workspace)
                visit.go(robot)
                robot.shell.carryOut(.perform(name))
                _ = robot.shell.frame()
                #expect(robot.shell.isRunning, "\(visit.name): \(name)")
            }
        }
    }

    /// This file's folder, so that the golden files lie beside those of every other screen.
    private static let folder = String(#filePath.dropLast("/VoiceGoldenTests.swift".count))

    private func check(_ visit: GoldenScreenTests.Visit, size: Size, signs: SignSet, ending: String) throws {
        let setting = try TestSetting.make()
        if let role = visit.role { try setting.signIn(as: role) }
        let robot = Robot(setting.workspace, size: size, signs: signs)
        visit.go(robot)
        let name = "\(visit.name)-\(size.columns)x\(size.rows)\(ending)"
        let finding = Golden.compare(robot.golden, with: name, beside: Self.folder)
        #expect(finding.isFine, "\(name): \(finding)")
    }
}
