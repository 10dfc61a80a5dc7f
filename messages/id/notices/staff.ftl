# Kabar untuk petugas. $total, $failures, $channel, $code

calls =
    Ada { $total } orang yang belum membaca kabarnya.
    Mohon ditelepon atau didatangi. Daftarnya: /panggilan
breaker =
    Perhatian: { $failures } alamat { $channel } ditolak dalam satu jam.
    Mungkin ada yang salah di pihak kita. Alamat warga tidak ditutup, pengiriman dibuat pelan.
    Minta petugas TI melihat pengaturan { $channel }.
clock-jumped =
    Jam komputer kantor melompat dari { $before } ke { $now }.
    Selama belum dipastikan, tidak ada data yang dihapus dan tidak ada batas waktu yang habis.
    Kalau jam ini benar, ketuk tombol di bawah. Kalau salah, minta petugas TI membetulkannya.
channel-stopped =
    Pesan { $channel } berhenti terkirim (kode { $code }).
    Pesan warga tetap disimpan dan dikirim nanti.
    Minta petugas TI memeriksa pengaturan { $channel }.
files-left =
    Foto warga di penyedia { $channel } tidak bisa dihapus (kode { $code }).
    Dicoba lagi terus. Minta petugas TI memeriksa pengaturan { $channel }.
