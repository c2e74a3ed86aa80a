// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Diperiksa: {0}',
    'map-count': 'Anggota yang tercantum di sini: {0}',
    'map-count-of': 'Anggota yang tercantum di sini: {0} dari {1} yang diumumkan ({2})',
    'map-country-of': '{0} dari {1} yang diumumkan ({2})',
    'map-file': 'Unduh sebagai berkas {0}',
    'map-group': 'Beberapa anggota yang berdekatan, dengan jumlahnya',
    'map-list': 'Semua anggota menurut negara',
    'map-near': 'Di negara yang sama dan di sekitarnya',
    'map-not-found': 'Tidak ditemukan dalam daftar ini, yang mungkin tidak lengkap.',
    'map-old': 'Terakhir dikonfirmasi sebelum tahun {0}',
    'map-places': 'Lokasi: {0}',
    'map-read': 'Anggota di peta, satu per satu',
    'map-recent': 'Dikonfirmasi pada tahun {0} atau setelahnya',
    'map-search': 'Cari anggota menurut nama',
    'map-seen': 'anggota pada tahun {0}',
    'map-since': 'bergabung pada tahun {0}',
    'map-since-old': 'anggota sejak {0}, terakhir dikonfirmasi pada tahun {1}',
    'map-title': 'Peta jaringan',
    'map-unplaced': 'Hanya dalam daftar karena lokasinya tidak diketahui: {0}',
};
//# sourceMappingURL=id.js.map