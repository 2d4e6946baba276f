//! The closed lists of what subprocessors do, with which data, about whom.
//!
//! Beside a code stand the concepts that mean the same in the W3C Data Privacy Vocabulary 2.0
//! (`dpv`, `pd`) and in fideslang 3.1 (`fides`).

use onward_derive::Codes;

/// What a subprocessor does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Codes)]
pub enum PurposeCategory {
    /// Runs the servers or platform that the product runs on.
    Hosting,
    /// Stores files or objects.
    Storage,
    /// Runs a database.
    Database,
    /// Delivers content from places near its users.
    ContentDelivery,
    /// Resolves domain names.
    Dns,
    /// Protects against attacks and abuse.
    #[code(concept = "dpv:EnforceSecurity")]
    Security,
    /// Signs users in or verifies who they are.
    #[code(concept = "dpv:IdentityVerification")]
    Identity,
    /// Collects and keeps choices about consent.
    Consent,
    /// Watches whether systems work: logs, errors, performance.
    Monitoring,
    /// Measures how the product is used.
    #[code(concept = "dpv:ServiceUsageAnalytics")]
    Analytics,
    /// Carries calls, meetings or messages between people.
    #[code(concept = "dpv:CommunicationManagement")]
    Communication,
    /// Sends e-mail.
    Email,
    /// Sends notifications to devices.
    Notifications,
    /// Helps to answer requests for support.
    #[code(concept = "dpv:CustomerCare")]
    CustomerSupport,
    /// Lets the publisher's staff work together on customers' data.
    Collaboration,
    /// Processes payments.
    #[code(concept = "dpv:PaymentManagement")]
    Payments,
    /// Issues invoices and manages subscriptions.
    Billing,
    /// Runs models of machine learning on the data.
    Ai,
    /// Indexes and searches content.
    #[code(concept = "dpv:SearchFunctionalities")]
    Search,
    /// Transfers files between people.
    FileTransfer,
    /// Collects feedback and answers to surveys.
    Feedback,
    /// Handles requests of data subjects.
    #[code(concept = "dpv:RightsFulfillment")]
    PrivacyRequests,
    /// Checks the quality of support and service.
    QualityAssurance,
    /// Screens against lists that law requires to check.
    ComplianceScreening,
    /// Trains people in using the product.
    Training,
    /// Develops or tests software with access to data.
    Development,
    /// Advises customers or sets the product up for them.
    ProfessionalServices,
    /// The source does not say what it does.
    Unstated,
    /// Something else, which the text says.
    Other,
}

/// Which data a subprocessor gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Codes)]
pub enum DataCategory {
    /// Who somebody is: name, photo, date of birth, identifiers.
    #[code(concept = "pd:Identifying")]
    Identity,
    /// How to reach somebody: e-mail address, telephone number, postal address.
    #[code(concept = "pd:Contact", concept = "fides:user.contact")]
    Contact,
    /// An account: its type, settings, membership.
    #[code(concept = "fides:user.account")]
    Account,
    /// What somebody signs in with.
    #[code(concept = "pd:Authenticating", concept = "fides:user.authorization.credentials")]
    Credentials,
    /// What customers put into the product.
    #[code(concept = "fides:user.content")]
    Content,
    /// Live audio, video and screens as they pass through.
    Realtime,
    /// Who called whom, when and how long.
    #[code(concept = "pd:CallLog")]
    Calls,
    /// Messages and their attachments.
    #[code(concept = "pd:Communication")]
    Messages,
    /// Recordings of meetings and calls.
    Recordings,
    /// Transcripts of meetings, calls and chats.
    Transcripts,
    /// Files that customers upload.
    Files,
    /// Source code.
    SourceCode,
    /// How somebody uses the product.
    #[code(concept = "pd:ServiceConsumptionBehavior")]
    Usage,
    /// Logs of systems.
    Logs,
    /// Devices: type, settings, identifiers.
    #[code(concept = "pd:DeviceBased", concept = "fides:user.device")]
    Device,
    /// Network addresses and connections.
    Network,
    /// Where somebody is.
    #[code(concept = "pd:Location", concept = "fides:user.location")]
    Location,
    /// Means of payment: cards, bank accounts.
    #[code(concept = "pd:FinancialAccount", concept = "fides:user.payment")]
    Payment,
    /// What was bought, when and for how much.
    #[code(concept = "pd:Purchase", concept = "fides:user.behavior.purchase_history")]
    Transactions,
    /// Requests for support, with what is attached to them.
    Support,
    /// Requests of data subjects, and the reports about them.
    Requests,
    /// Preferences, such as choices about cookies.
    #[code(concept = "pd:Preference")]
    Preferences,
    /// Meetings and events: topic, id, date and time.
    Schedule,
    /// Employment: employer, role, work records.
    #[code(concept = "pd:EmploymentHistory")]
    Employment,
    /// Feedback, reviews and answers to surveys.
    SurveyResponses,
    /// Something else, which the text says.
    Other,
}

/// Whom the data are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Codes)]
pub enum SubjectCategory {
    /// Customers and the persons who act for them.
    #[code(concept = "dpv:Customer")]
    Customers,
    /// Persons who administer a customer's account.
    Administrators,
    /// Persons who use the product.
    #[code(concept = "dpv:User")]
    EndUsers,
    /// Persons whom a user invites or writes to.
    Invitees,
    /// Visitors of a website.
    #[code(concept = "dpv:Visitor")]
    WebsiteVisitors,
    /// Employees and contractors.
    #[code(concept = "dpv:Employee")]
    Employees,
    /// Persons who may become customers.
    Prospects,
    /// Patients.
    #[code(concept = "dpv:Patient")]
    Patients,
    /// Pupils and students.
    #[code(concept = "dpv:Student")]
    Students,
    /// Children.
    #[code(concept = "dpv:Child")]
    Children,
    /// Somebody else, whom the text names.
    Other,
}
