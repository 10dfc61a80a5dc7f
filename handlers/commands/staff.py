"""/staf, /staf_cabut, /staf_pin, /undangan, /undangan_cabut, /nama_saya: who works here, and how that ends; /jam."""

from handlers.entries import Chapter, Command
from handlers.rules.access import ADMINISTRATORS, EVERY_STAFF, STAFF_KEEPERS
from handlers.services.base.clock_word import show_clock
from handlers.services.staff.invitations import show_invitations, withdraw_asked
from handlers.services.staff.people import own_name, show_people
from handlers.services.staff.removing import ask_removal, give_new_pin

COMMANDS = (
    Command("staf", show_people, STAFF_KEEPERS, Chapter.STAFF, alone=True, resumes=True),
    Command("staf_cabut", ask_removal, STAFF_KEEPERS, Chapter.STAFF),
    Command("staf_pin", give_new_pin, STAFF_KEEPERS, Chapter.STAFF),
    Command("undangan", show_invitations, STAFF_KEEPERS, Chapter.STAFF, alone=True, resumes=True),
    Command("undangan_cabut", withdraw_asked, STAFF_KEEPERS, Chapter.STAFF),
    Command("jam", show_clock, ADMINISTRATORS, Chapter.STAFF, alone=True, resumes=True),
    Command("nama_saya", own_name, EVERY_STAFF, Chapter.SESSION, resumes=True),
)
