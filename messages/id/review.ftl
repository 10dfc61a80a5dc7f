# Alasan perbaikan, diketik petugas. $number, $field (satu isian atau beberapa)
reason =
    Apa yang perlu diperbaiki pada { $field } { $number }?
    Tulis satu kalimat untuk warga, misalnya: Tidak sama dengan KTP.
    Ada isian lain yang salah? Tambahkan dulu lewat tombol.
    Atau ketik: batal.
choice-also = + { $field }
values-link = Isinya tampil satu kali dalam { $minutes } menit: { $link }
