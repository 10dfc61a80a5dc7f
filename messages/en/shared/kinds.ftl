# Kinds of wrong, in words. A block for each; its words are changed here, in both languages.
#
# -KIND         case officers, of a report
# -KIND-case    case officers, of a case and in BPJS' lists
# -KIND-short   the recap and its picture
# -KIND-button  a reporter, on a button: at most 24 letters
# -KIND-letter  a company, in its letter

-pwbd = not registered at all
-pwbd-case = Employer that must register and has not
-pwbd-short = Not registered
-pwbd-button = Not registered
-pwbd-letter = The employer has not registered itself and its workers for employment social security.

-pds-tk = some workers registered
-pds-tk-case = Only some workers are registered
-pds-tk-short = Some workers only
-pds-tk-button = Only some workers
-pds-tk-letter = The employer has registered only some of its workers.

-pds-upah = part of the wage reported
-pds-upah-case = Wages are reported lower
-pds-upah-short = Part of the wage
-pds-upah-button = Wage reported too low
-pds-upah-letter = Wages are reported lower than they are paid.

-pds-program = some programmes only
-pds-program-case = Only some programmes
-pds-program-short = Some programmes only
-pds-program-button = Programmes incomplete
-pds-program-letter = The employer takes part in only some of the programmes that it must.

-piutang = contributions in arrears
-piutang-case = Contributions in arrears
-piutang-short = Contributions in arrears
-piutang-button = Contributions unpaid
-piutang-letter = The employer is in arrears with contributions.

-potong-tidak-setor = deducted, not paid in
-potong-tidak-setor-case = Wages deducted, contributions not paid
-potong-tidak-setor-short = Deducted, not paid in
-potong-tidak-setor-button = Deducted, not paid in
-potong-tidak-setor-letter = Contributions that were deducted from wages were not all paid in.

-tunda-daftar = registration delayed
-tunda-daftar-case = Registration of workers delayed
-tunda-daftar-short = Registration delayed
-tunda-daftar-button = Registration delayed
-tunda-daftar-letter = Registration of workers is delayed beyond their first day.

-paklaring = no letter of employment
-paklaring-case = Certificate of employment not given
-paklaring-short = Work letter withheld
-paklaring-button = No reference letter
-paklaring-letter = Certificates of employment were not given to workers who left.

-upah-dinaikkan = wage reported too high
-upah-dinaikkan-case = Wages are reported higher
-upah-dinaikkan-short = Wage reported too high
-upah-dinaikkan-button = Wage reported too high
-upah-dinaikkan-letter = Wages are reported higher than they are paid.
