"""Every table, imported once so that the metadata is whole: a module in this folder needs no line anywhere.

What many files use has its name here as well; the rows of one conversation are imported from their own module.
"""

import pkgutil
from importlib import import_module

from storage.tables.audit import AuditLine
from storage.tables.base import metadata
from storage.tables.cases import (
    Case,
    CaseItem,
    CaseStep,
    Instalment,
    Letter,
    Ruling,
    Submission,
    SubmissionFile,
    SubmissionLine,
    Target,
    Visit,
    VisitPhoto,
)
from storage.tables.chats import Chat
from storage.tables.employers import Employer, EmployerList, EmployerListRow
from storage.tables.files import File, StoredUpload
from storage.tables.housekeeping import Attempt, Counter, Installation, JobRun, Pulse
from storage.tables.inbox import Inbound, Unread
from storage.tables.outbox import Broadcast, Content, Outbound
from storage.tables.people import OnceOf, OptIn, Pairing, Person
from storage.tables.period import Ending, Period
from storage.tables.questions import Question, QuestionLine
from storage.tables.registrations import (
    MatchKey,
    Registration,
    RegistrationVersion,
    SearchCount,
    SearchKey,
    SimilarPair,
    ToldApart,
)
from storage.tables.reports import Evidence, Report, ReportLine, ReportLook, ReportPost, Sealed, Unsealing
from storage.tables.reviews import BulkAct, BulkItem, Call, Lease, Look, VoteCast
from storage.tables.rights import ChangeRequest, Consent, Move, RightsRequest
from storage.tables.staff import Invitation, Link, Staff
from storage.tables.steering import Figure, MonthPicture, PriorityList, PriorityPart, PriorityPerson

for _module in pkgutil.iter_modules(__path__, f"{__name__}."):
    import_module(_module.name)
