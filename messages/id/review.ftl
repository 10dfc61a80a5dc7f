# Alasan perbaikan, diketik petugas. $number, $field
reason =
    Apa yang perlu diperbaiki pada { $field } { $number }?
    Tulis satu kalimat untuk warga, misalnya: Tidak sama dengan KTP.
    Atau ketik: batal.
values-link = Isinya tampil satu kali dalam { $minutes } menit: { $link }
