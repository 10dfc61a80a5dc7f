# The register of companies, for case officers. $name, $other, $address (none = not known yet), $place, $lines, $count

overview =
    Employers in the office's register: { $count }.
    To search: /perusahaan and the name. Example: /perusahaan Sinar Contoh
found =
    Near names:
    { $lines }
reported =
    Employers that only reports know, not in the register yet: { $count }
    { $lines }
none = There is no employer with a name like that.
none-reported = Every employer from reports is in the register.
unknown = That employer is not in the register. Search again: /perusahaan and the name.
named = { $name }{ $address ->
        [none] {""}
       *[other] , { $address }
    }
line = { $place }. { named }
one =
    { $name } (number { $id })
    Other names: { $others ->
        [none] -
       *[other] { $others }
    }
    Address: { $address ->
        [none] -
       *[other] { $address }
    }
    Area: { $place ->
        [none] -
       *[other] { $place }
    }
    Branch: { $branch ->
        [none] -
       *[other] { $branch }
    }
    WLKP: { $wlkp ->
        [none] -
       *[other] { $wlkp }
    }
    NPP: { $npp ->
        [none] -
       *[other] { $npp }
    }
    Size: { $size ->
        [none] -
       *[other] { $size }
    }
    Known from: { $source }
    { $cases }{ $same ->
        [0] {""}
       *[other] {""}
        Perhaps listed twice: { $same } similar employers.
    }
case = - Case { $number }: { $status }
no-case = - No case yet.
from-bpjs = BPJS
from-office = the office
from-report = reports alone. Nobody but case officers sees it.
from-noted = a report, taken over by an officer. Whoever searches for its name does not see it.
from-employer = the employer itself
choice-laporan = New from reports
choice-tautan = Link for employers
open-link =
    The open link for employers: { $url }
    It may be spread. Whoever writes through it is checked by an officer first.
    The QR sheet below may be printed and hung up.
