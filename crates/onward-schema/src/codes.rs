//! The closed lists of what subprocessors do, with which data, about whom.
//!
//! Concepts of the W3C Data Privacy Vocabulary (`dpv`, `pd`) and of fideslang (`fides`) that mean
//! the same stand beside a code.

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
    Security,
    /// Signs users in or verifies who they are.
    Identity,
    /// Collects and keeps choices about consent.
    Consent,
    /// Watches whether systems work: logs, errors, performance.
    Monitoring,
    /// Measures how the product is used.
    Analytics,
    /// Carries calls, meetings or messages between people.
    Communication,
    /// Sends e-mail.
    Email,
    /// Sends notifications to devices.
    Notifications,
    /// Helps to answer requests for support.
    CustomerSupport,
    /// Lets the publisher's staff work together on customers' data.
    Collaboration,
    /// Processes payments.
    Payments,
    /// Issues invoices and manages subscriptions.
    Billing,
    /// Runs models of machine learning on the data.
    Ai,
    /// Indexes and searches content.
    Search,
    /// Transfers files between people.
    FileTransfer,
    /// Collects feedback and answers to surveys.
    Feedback,
    /// Handles requests of data subjects.
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
    Identity,
    /// How to reach somebody: e-mail address, telephone number, postal address.
    Contact,
    /// An account: its type, settings, membership.
    Account,
    /// What somebody signs in with.
    Credentials,
    /// What customers put into the product.
    Content,
    /// Live audio, video and screens as they pass through.
    Realtime,
    /// Who called whom, when and how long.
    Calls,
    /// Messages and their attachments.
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
    Usage,
    /// Logs of systems.
    Logs,
    /// Devices: type, settings, identifiers.
    Device,
    /// Network addresses and connections.
    Network,
    /// Where somebody is.
    Location,
    /// Means of payment: cards, bank accounts.
    Payment,
    /// What was bought, when and for how much.
    Transactions,
    /// Requests for support, with what is attached to them.
    Support,
    /// Requests of data subjects, and the reports about them.
    Requests,
    /// Preferences, such as choices about cookies.
    Preferences,
    /// Meetings and events: topic, id, date and time.
    Schedule,
    /// Employment: employer, role, work records.
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
    Customers,
    /// Persons who administer a customer's account.
    Administrators,
    /// Persons who use the product.
    EndUsers,
    /// Persons whom a user invites or writes to.
    Invitees,
    /// Visitors of a website.
    WebsiteVisitors,
    /// Employees and contractors.
    Employees,
    /// Persons who may become customers.
    Prospects,
    /// Patients.
    Patients,
    /// Pupils and students.
    Students,
    /// Children.
    Children,
    /// Somebody else, whom the text names.
    Other,
}
