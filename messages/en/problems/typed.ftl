# A photo or a voice message at a question that is answered by typing: what to do instead. It is not kept.

name-unreadable-photo = We do not keep the photo. Just type the full name, as on the KTP.
name-unreadable-voice = We do not keep the recording. Just type the full name, as on the KTP.
nik-unreadable-photo = We do not keep the photo. Just type the 16 digits of the NIK.
nik-unreadable-voice = We do not keep the recording. Just type the 16 digits of the NIK.
kk-unreadable-photo = We do not keep the photo. Just type the 16 digits of the KK number.
kk-unreadable-voice = We do not keep the recording. Just type the 16 digits of the KK number.
birth-date-unreadable-photo = We do not keep the photo. Just type the birth date, such as 17 August 1990.
birth-date-unreadable-voice = We do not keep the recording. Just type the birth date, such as 17 August 1990.
phone-unreadable-photo = We do not keep the photo. Just type the phone number.
phone-unreadable-voice = We do not keep the recording. Just type the phone number.
not-a-receipt =
    That number could not be read. It looks like D-xxxx-xxxxx-x
    No number? Press the button, or type petugas.
