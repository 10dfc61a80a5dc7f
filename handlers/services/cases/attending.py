"""The sheet that everybody who comes signs, and the photos of a visit or meeting."""

import base64

from handlers.flow import Choice, Data, FileRecipe, Phrase, Say
from handlers.rules.cases.case_words import PHOTOS
from handlers.services.base.uploads import use_upload
from handlers.services.base.work import Work
from handlers.services.cases.letters import Refused
from handlers.services.cases.life import case_button, employer_of
from handlers.services.cases.paper import PDF, zone_of
from storage.enums import CaseStatus, LetterKind
from storage.repositories.case_papers import add_photo, photos_of
from storage.repositories.cases import last_visit, live_letter, planned_visit
from storage.tables import Case, Visit

PHOTO = "visit_photos.content"
RECIPE = "case-attendance"


def when_met(work: Work, case: Case) -> tuple[str, str, str] | None:
    """(visit or meeting, ISO day, hour) of what is planned in a case; else of what was held last; None without any."""
    session, case_id = work.uow.session, case.row_id
    letter = live_letter(session, case_id)
    if case.status is CaseStatus.POSTED and letter is not None and letter.kind is LetterKind.SUMMONS:
        meeting = work.office.local(letter.meeting_at or work.now)
        return "meeting", meeting.date().isoformat(), meeting.strftime("%H:%M")
    visit = planned_visit(session, case_id) or last_visit(session, case_id)
    if visit is None:
        return None
    return visit.kind, (visit.held_on or visit.planned_for).isoformat(), visit.hour or ""


def attendance(work: Work, case: Case) -> Say:
    """`hadir`: an empty sheet for the day that is planned. Raises Refused where nothing is."""
    found = when_met(work, case)
    if found is None:
        raise Refused("cases.nothing-planned")
    kind, day, hour = found
    employer, office = employer_of(work, case), work.office
    payload = {
        "letterhead": office.letterhead.lines, "arms": office.letterhead.arms, "case": case.number,
        "employer": employer.name, "kind": kind, "day": day, "hour": hour, "zone": zone_of(work),
    }  # fmt: skip
    file = FileRecipe(f"daftar-hadir-{case.number}.pdf", PDF, RECIPE, payload)
    return Say("cases.attendance", {"number": case.number, "day": day}, (case_button(case),), files=(file,))


def photographed(work: Work, case: Case) -> Visit:
    """The visit or meeting that photos are added to: the newest that was held. Raises Refused where there is none."""
    visit = last_visit(work.uow.session, case.row_id)
    if visit is None:
        raise Refused("cases.no-minutes")
    return visit


def keep_photos(work: Work, case: Case, data: Data) -> Say:
    """`foto`: what was sent, sealed."""
    visit, count = photographed(work, case), 0
    for sent in data[PHOTOS_STEP]:
        photo = use_upload(work, sent)
        if photo is not None:
            sealed = work.vault.seal(photo.content, f"{PHOTO}:{visit.id}")
            add_photo(work.uow.session, visit.id or 0, photo.type, sealed, work.now)
            count += 1
    work.audit("visit.photos", f"visit:{visit.id}", why=str(count))
    button = Choice(f"/kasus {case.number} {PHOTOS}", Phrase("case.do-foto"))
    return Say("cases.photos-kept", {"number": case.number, "count": count}, (case_button(case), button))


PHOTOS_STEP = "photos"


def photo_files(work: Work, case: Case, visit: Visit) -> tuple[FileRecipe, ...]:
    """The photos of a visit as they were kept."""
    found = []
    for place, photo in enumerate(photos_of(work.uow.session, visit.id or 0), 1):
        content = work.vault.open(photo.content, f"{PHOTO}:{visit.id}")
        ending = {"application/pdf": "pdf", "image/png": "png"}.get(photo.type, "jpg")
        payload = {"content": base64.b64encode(content).decode()}
        found.append(FileRecipe(f"foto-{case.number}-{place}.{ending}", photo.type, "upload", payload))
    return tuple(found)
