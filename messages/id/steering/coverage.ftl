# /cakupan: peserta aktif di antara semua pekerja (Universal Coverage Jamsostek). $active, $workers, $missing = orang.

coverage =
    Cakupan { $place }:
    { $lines }
coverage-none =
    Belum ada angka peserta aktif untuk { $place }.
    { $lines }
coverage-enter =
    Mengisi: /cakupan aktif 134.249 tahun 2024, atau /cakupan pekerja 426.765 Agustus 2023 BPS
    Tujuan: /cakupan sasaran 2030 100. Atau kirim tabelnya (XLSX).
coverage-how =
    Ketik /cakupan saja untuk melihat cakupan.
    Mengisi: BPJS, pimpinan, atau pengelola. Contoh: /cakupan aktif 134.249 tahun 2024
covered = { $active } dari { $workers } pekerja terlindungi ({ $percent },{ $tenth }%). Belum: { $missing }. ({ $when })
covered-alone = { $active } pekerja terlindungi ({ $when }). Jumlah semua pekerja belum diisi.
covered-doubt = Periksa lagi: peserta aktif lebih banyak daripada pekerja. Salah ketik? Ketik angkanya sekali lagi.
covered-unknown = belum diisi
inactive = Tidak aktif lagi: { $count }, dihitung terpisah ({ $when }).
workers = Jumlah pekerja menurut { $source }, { $when }.
no-source = sumber yang tidak disebut
goal = Tujuan { $year }: { $percent }%
districts = Per kecamatan:
district = { $name }: { $covered }
others = Daerah lain di sampingnya, peserta aktif:
other = { $place }. { $name }: { $count } ({ $when })
other-own = { $place }. { $name }: { $count } ({ $when }) - daerah ini
