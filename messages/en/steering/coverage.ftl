# /cakupan: active members among all who work (Universal Coverage Jamsostek). $active, $workers, $missing = people.

coverage =
    Coverage of { $place }:
    { $lines }
coverage-none =
    Nobody has entered active members of { $place } yet.
    { $lines }
coverage-enter =
    To enter: /cakupan aktif 134.249 tahun 2024, or /cakupan pekerja 426.765 Agustus 2023 BPS
    A goal: /cakupan sasaran 2030 100. Or send the table (XLSX).
coverage-how =
    Type /cakupan alone to see the coverage.
    BPJS, the head or the administrator enters figures. Example: /cakupan aktif 134.249 tahun 2024
covered = { $active } of { $workers } workers are covered ({ $percent }.{ $tenth }%). Not yet: { $missing }. ({ $when })
covered-alone = { $active } workers are covered ({ $when }). How many work is not entered yet.
covered-doubt = Check again: more are active members than work. A typing error? Type the figure again.
covered-unknown = not entered yet
inactive = No longer active: { $count }, counted apart ({ $when }).
workers = All who work according to { $source }, { $when }.
no-source = a source that nobody named
goal = Goal for { $year }: { $percent }%
districts = By district:
district = { $name }: { $covered }
others = Other regencies beside it, active members:
other = { $place }. { $name }: { $count } ({ $when })
other-own = { $place }. { $name }: { $count } ({ $when }) - this one
