# What heirs can claim, by the day of the death. Sentences inside news and status. BPJS decides.
# $rupiah $school $accident (rupiah)

claim-whole = The heirs can ask for { RUPIAH($rupiah) }. After an accident at work: { RUPIAH($accident) }.
claim-whole-school = The heirs can ask for { RUPIAH($rupiah) }, and school grants of up to { RUPIAH($school) }.
claim-funeral = The heirs can ask for funeral money, { RUPIAH($rupiah) }. After an accident at work: { RUPIAH($accident) }.
claim-none = By our records there was no protection of this programme at that time.
