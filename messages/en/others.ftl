# Questions of a report for somebody who reports for a relative or a friend. Key = others.STEP.

registered =
    Has the company registered that person with { -bpjs }?
    That is not the card for the doctor. That one is BPJS Kesehatan.
    { -out }
deducted =
    Is money taken off that person's wages for { -bpjs }?
    Look at the pay slip: it says BPJS TK, JHT or Jamsostek.
    { -out }
still =
    Does that person still work there?
    { -out }
may-know =
    May the company know who reported?
    If in doubt, choose No.
    { -out }
