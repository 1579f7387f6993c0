extension Upcaster.Step {
    /// Contacts were first kept without a best time and an address of their own.
    static let contacts = [EventType.contactAdded, .contactChanged].map { type in
        Upcaster.Step(type, from: 1) { parts in
            guard let personal = parts.personal else { return parts }
            var parts = parts
            let earlier = try PayloadCoding.read(ContactDetailsV1.self, from: personal)
            parts.personal = try PayloadCoding.bytes(ContactDetailsV2(earlier))
            return parts
        }
    }
}
