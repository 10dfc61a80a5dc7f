"""Every table, imported once so that the metadata is whole."""

from storage.tables.audit import AuditLine
from storage.tables.base import metadata
from storage.tables.broadcasts import Broadcast
from storage.tables.bulk import BulkAct, BulkItem
from storage.tables.calls import Call
from storage.tables.cases import Case, CaseStep, Instalment, Letter, Submission, Target, Visit
from storage.tables.changes import ChangeRequest
from storage.tables.chats import Chat
from storage.tables.consents import Consent
from storage.tables.contents import Content
from storage.tables.employer_lists import EmployerList, EmployerListRow
from storage.tables.employers import Employer
from storage.tables.files import File, StoredUpload
from storage.tables.housekeeping import Attempt, Counter, Installation, JobRun
from storage.tables.inbox import Inbound
from storage.tables.links import Link
from storage.tables.outbox import Outbound
from storage.tables.people import OnceOf, OptIn, Pairing, Person
from storage.tables.questions import Question, QuestionLine
from storage.tables.registrations import MatchKey, Registration, RegistrationVersion
from storage.tables.reports import Evidence, Report, ReportLine, ReportLook, Sealed, Unsealing
from storage.tables.reviews import Lease, Look, VoteCast
from storage.tables.rights import Move, RightsRequest
from storage.tables.staff import Invitation, Staff
from storage.tables.submissions import SubmissionFile, SubmissionLine
from storage.tables.unread import Unread

__all__ = [
    "Attempt",
    "AuditLine",
    "Broadcast",
    "BulkAct",
    "BulkItem",
    "Call",
    "Case",
    "CaseStep",
    "ChangeRequest",
    "Chat",
    "Consent",
    "Content",
    "Counter",
    "Employer",
    "EmployerList",
    "EmployerListRow",
    "Evidence",
    "File",
    "Inbound",
    "Installation",
    "Instalment",
    "Invitation",
    "JobRun",
    "Lease",
    "Letter",
    "Link",
    "Look",
    "MatchKey",
    "Move",
    "OnceOf",
    "OptIn",
    "Outbound",
    "Pairing",
    "Person",
    "Question",
    "QuestionLine",
    "Registration",
    "RegistrationVersion",
    "Report",
    "ReportLine",
    "ReportLook",
    "RightsRequest",
    "Sealed",
    "Staff",
    "StoredUpload",
    "Submission",
    "SubmissionFile",
    "SubmissionLine",
    "Target",
    "Unread",
    "Unsealing",
    "Visit",
    "VoteCast",
    "metadata",
]
