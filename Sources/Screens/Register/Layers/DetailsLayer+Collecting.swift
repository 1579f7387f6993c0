import Application
import Canvas
import Domain

extension DetailsLayer {
    /// What is done before a child leaves with somebody who is not on the list; `nil` where nothing need be.
    func refusal(of name: String, at time: ClockTime, _ scene: Scene) -> [Intent]? {
        switch collection?.verdict(on: name) ?? .fine {
        case .fine: return nil
        case .mayNot:
            return [.say(.refusal("\(PeopleError.mayNot(name, child: row.calledName))"))]
        case .notListed:
            return [
                .say(.warning("\(name) is not on the list of who may collect \(row.calledName). A manager agrees.")),
                .push(
                    CollectionLayer(
                        child: row.id, childName: row.calledName, name: name, time: time, day: session.date,
                        managers: managers, isManager: scene.person?.details.role == .manager, person: scene.person?.id)
                ),
            ]
        }
    }
}
