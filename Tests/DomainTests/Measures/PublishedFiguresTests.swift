import Domain
import Testing

/// DfE's own year-to-date figures: sums worked out from its counts per code must equal the sums it prints.
@Suite("DfE's published figures")
struct PublishedFiguresTests {
    static let columns: [(String, AttendanceCode)] = [
        ("reason_l_present_late_before_registers_closed", .late), ("reason_i_authorised_illness", .illness),
        ("reason_m_authorised_medical_dental", .medical), ("reason_r_authorised_religious_observance", .religious),
        ("reason_s_authorised_study_leave", .studyLeave), ("reason_t_authorised_mobile_child", .travelling),
        ("reason_h_authorised_holiday", .agreedHoliday), ("reason_e_authorised_excluded", .excluded),
        ("reason_c_authorised_other", .exceptionalLeave), ("reason_c1_authorised_regulated_performance", .performance),
        ("reason_j1_authorised_interview", .interview), ("reason_c2_authorised_temp_reduced_timetable", .partTime),
        ("reason_b_aea_education_off_site", .otherActivity), ("reason_j_aea_interview", .formerInterview),
        ("reason_p_aea_approved_sporting_activity", .sport), ("reason_v_aea_educational_visit_trip", .visit),
        ("reason_w_aea_work_experience", .workExperience),
        ("reason_k_aea_education_arranged_by_la", .arrangedProvision),
        ("reason_g_unauthorised_holiday", .holidayNotGranted),
        ("reason_u_unauthorised_late_after_registers_closed", .arrivedAfterClosing),
        ("reason_o_other_unauthorised", .otherAbsence), ("reason_n_no_reason_yet", .notYetKnown),
        ("reason_present_am", .presentMorning), ("reason_present_pm", .presentAfternoon),
    ]

    struct Row {
        let name: String
        let published: [String: Int]
        let counts: SessionCounts
    }

    /// The rows that are not suppressed; a suppressed cell is no number.
    static func rows() throws -> (all: Int, open: [Row]) {
        let rows = try Vectors.rows(of: "dfe_ytd_sample")
        let sums = [
            "overall_attendance", "approved_educational_activity", "unauthorised_absence", "late_sessions",
            "authorised_absence", "overall_absence", "possible_sessions", "present_sessions",
        ]
        let open = rows.compactMap { row -> Row? in
            var published: [String: Int] = [:]
            for name in sums {
                guard let number = row[name].flatMap({ Int($0) }) else { return nil }
                published[name] = number
            }
            var counts = SessionCounts()
            for (name, code) in columns {
                guard let number = row[name].flatMap({ Int($0) }) else { return nil }
                counts.add(code, count: number)
            }
            let place = [row["la_name"], row["region_name"], row["country_name"]].compactMap(\.self)
                .first { !$0.isEmpty }
            let name = "\(place ?? "") \(row["education_phase"] ?? "")"
            return Row(name: name, published: published, counts: counts)
        }
        return (rows.count, open)
    }

    @Test("attendance, approved activity, unauthorised and late are equal on every row that is not suppressed")
    func exact() throws {
        let (all, open) = try Self.rows()
        #expect(all == 81 && open.count == 81)
        for row in open {
            #expect(row.counts[.attendance] == row.published["overall_attendance"], "\(row.name)")
            #expect(row.counts[.present] == row.published["present_sessions"], "\(row.name)")
            #expect(row.counts[.approvedActivity] == row.published["approved_educational_activity"], "\(row.name)")
            #expect(row.counts[.unauthorised] == row.published["unauthorised_absence"], "\(row.name)")
            #expect(row.counts[.late] == row.published["late_sessions"], "\(row.name)")
        }
    }

    @Test(
        "authorised is equal, or short by the sessions of a withdrawn code that has no column; so absence and possible")
    func authorised() throws {
        var differing: [String: Int] = [:]
        for row in try Self.rows().open {
            let missing = try #require(row.published["authorised_absence"]) - row.counts[.authorised]
            #expect(missing >= 0, "\(row.name)")
            #expect(row.counts[.absence] + missing == row.published["overall_absence"], "\(row.name)")
            #expect(row.counts[.possible] + missing == row.published["possible_sessions"], "\(row.name)")
            if missing > 0 { differing[row.name] = missing }
        }
        // Six rows, none by more than 0.01 per cent of its absences: the size of what is left of code F.
        #expect(
            differing == [
                "North West Primary": 10, "Yorkshire and The Humber Total": 10, "Nottinghamshire Total": 6,
                "Worcestershire Secondary": 5, "Camden Total": 3, "West Sussex Secondary": 1,
            ])
    }
}
