# Questions of a report for a union officer, who reports for members. Key = members.STEP.

registered =
    Has the company registered the members with { -bpjs }?
    That is not the card for the doctor. That one is BPJS Kesehatan.
    { -out }
deducted =
    Is money taken off the members' wages for { -bpjs }?
    Look at the pay slip: it says BPJS TK, JHT or Jamsostek.
    { -out }
still =
    Do the members still work there?
    { -out }
may-know =
    May the company know that the union reported?
    If in doubt, choose No.
    { -out }
