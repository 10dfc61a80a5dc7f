# /prioritas: the list of people who come first (P3KE, DTSEN). Only digests of NIKs are kept.

priority =
    Priority list, { $place }:
    { $people } people. Registered { $registered }, still { $left } people.
    { $lines }
priority-more = { $count } more villages stand in the table.
priority-line = { $village }: still { $left } of { $people } people
priority-village =
    Priority list, { $place }:
    { $people } people. Registered { $registered }, still { $left } people.
priority-village-left =
    Priority list, { $place }:
    { $people } people. Registered { $registered }, still { $left } people.
    Their names are not kept here. The labour office has the list.
priority-named =
    Priority list, { $place }:
    { $people } people. Registered { $registered }, still { $left } people.
    Not yet, page { $page } of { $pages }:
    { $names }
priority-unnamed = Their names are not kept.
priority-none = There is no priority list yet.
priority-enter =
    There is no priority list yet.
    Send the table (XLSX) with the columns NIK and DESA.
priority-nothing =
    I could not read any NIK in this list.
    { $lines }
priority-plan =
    This list names { $people } people.
    Registered: { $registered }, still to come: { $left }
    New on the list: { $new }. No longer on it: { $leave }
    { $lines }
priority-outside = Village unknown: { $count }, counted all the same.
priority-twice = NIK twice: { $count }, counted once.
priority-unread = NIK not readable: { $count }
priority-no-names = Only digests of the NIKs are kept, no names.
priority-names = Names are kept too, for the officer of their own village alone.
priority-confirm =
    { $count } people are ready to be loaded. The old list goes.
    To load them, type: SETUJU { $count }
    To leave it, type: batal
priority-gone =
    This list does not wait any more.
    Please send the file once more.
priority-under-way =
    { $count } people are being loaded. One moment.
    See how far: /prioritas
priority-carrying = The list is being loaded: { $done } of { $count } people.
priority-done =
    The priority list is loaded: { $count } people.
    See: /prioritas
priority-whose =
    This is a priority list. The dinas or the administrator sends it.
    Please hand it on to them. The result stands in /prioritas
priority-drop =
    Delete the priority list, { $count } people?
    Registrations stay as they are.
choice-hapus = Delete { $count } people
priority-dropped = The priority list is deleted: { $count } people.
left-nik-number = Row { $row }: Excel cut the NIK. Make its column text.
left-nik-unclear = Row { $row }: the NIK has not 16 digits
head-village = VILLAGE
head-left = STILL TO COME
head-registered = REGISTERED
head-listed = ON THE LIST
