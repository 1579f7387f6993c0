/// A publication that a row of the code table rests on; the raw value is its address.
public enum CodeSource: String, CaseIterable, Sendable {
    /// DfE attendance dashboard: its code and the figures of 2025/26.
    case dfeDashboard =
        "https://github.com/dfe-analytical-services/attendance-data-dashboard (R/prerun_utils.R; data/EES_ytd_data.csv)"
    /// A vendor's list of the codes of 2024/25.
    case keystone =
        "https://support.keystonemis.co.uk/hc/en-us/articles/21234597019037-Attendance-codes-for-2024-2025-academic-year"
    /// SI 2024/208, regulation 10.
    case regulation10 = "https://www.legislation.gov.uk/uksi/2024/208/regulation/10/made"
    /// A list of the codes for schools.
    case backdrop = "https://www.backdropleadership.com/a-list-of-32-attendance-codes-for-english-schools"
    /// SI 2024/208, regulation 11.
    case regulation11 = "https://www.legislation.gov.uk/uksi/2024/208/regulation/11"
    /// A vendor's account of the changes of 2024.
    case businessServices = "https://schoolbusinessservices.co.uk/news/mis-attendance-codes-2024"
    /// A school's policy.
    case stPauls = "https://www.stpauls.cambs.sch.uk/attendance/"
    /// A vendor's questions and answers.
    case osmis = "https://osmis-uk.squarespace.com/frequently-asked-questions"
    /// A school's list of codes.
    case somercotes = "https://somercotesacademy.co.uk/attendance-codes"
    /// Stockton council on the threshold of ten sessions.
    case stockton = "https://stockton.gov.uk/article/6039/When-may-a-penalty-notice-for-absence-be-appropriate"
    /// Nottinghamshire council's toolkit.
    case nottinghamshire =
        "https://nottinghamshire.gov.uk/schoolsportal/services/school-support/improving-school-attendance-toolkit/attendance-register-codes"
    /// DfE on its absence statistics.
    case dfeMethodology =
        "https://github.com/dfe-analytical-services/explore-education-statistics (prototype absence methodology, section 4)"
    /// Working together to improve school attendance, as quoted.
    case workingTogether =
        "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance (July 2026 edition; quoted by a third party)"
    /// FFT Education Datalab.
    case fft = "https://ffteducationdatalab.org.uk/?p=24069"
    /// Essex council.
    case essex = "https://schools.essex.gov.uk/essex-schools-infolink/attendance/attendance-coding"
    /// Derbyshire council on returns.
    case derbyshire =
        "https://schoolsnet.derbyshire.gov.uk/childrens-support-services/attendance-management/statutory-absence-reporting.aspx"
    /// SI 2013/756.
    case amendment2013 = "https://zoomlaw.co.uk/2013-756-uksi.html"
    /// DfE methodology: pupil absence in schools in England.
    case dfePupilAbsence =
        "https://explore-education-statistics.service.gov.uk/methodology/pupil-absence-in-schools-in-england"
    /// SI 2021/852, explanatory note.
    case coronavirusNote = "https://www.legislation.gov.uk/uksi/2021/852/note/made"
    /// FFT Education Datalab on the coronavirus codes.
    case fftCoronavirus = "https://ift.tt/zTXfQkW (FFT Education Datalab)"
}
