"""Every table, imported once so that the metadata is whole. A new one needs its line here and in `core`."""

from storage.tables.audit import AuditLine
from storage.tables.base import metadata
from storage.tables.cases import (
    Case,
    CaseStep,
    Instalment,
    Letter,
    Submission,
    SubmissionFile,
    SubmissionLine,
    Target,
    Visit,
)
from storage.tables.chats import Chat
from storage.tables.employers import Employer, EmployerList, EmployerListRow
from storage.tables.files import File, StoredUpload
from storage.tables.housekeeping import Attempt, Counter, Installation, JobRun
from storage.tables.inbox import Inbound, Unread
from storage.tables.outbox import Broadcast, Content, Outbound
from storage.tables.people import OnceOf, OptIn, Pairing, Person
from storage.tables.questions import Question, QuestionLine
from storage.tables.registrations import MatchKey, Registration, RegistrationVersion
from storage.tables.reports import Evidence, Report, ReportLine, ReportLook, Sealed, Unsealing
from storage.tables.reviews import BulkAct, BulkItem, Call, Lease, Look, VoteCast
from storage.tables.rights import ChangeRequest, Consent, Move, RightsRequest
from storage.tables.staff import Invitation, Link, Staff
