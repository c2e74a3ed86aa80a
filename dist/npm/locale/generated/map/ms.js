// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Disemak: {0}',
    'map-count': 'Ahli yang disenaraikan di sini: {0}',
    'map-count-of': 'Ahli yang disenaraikan di sini: {0} daripada {1} yang diumumkan ({2})',
    'map-country-of': '{0} daripada {1} yang diumumkan ({2})',
    'map-file': 'Muat turun sebagai fail {0}',
    'map-group': 'Beberapa ahli yang berdekatan, dengan bilangannya',
    'map-list': 'Semua ahli mengikut negara',
    'map-near': 'Di negara yang sama dan berhampiran',
    'map-not-found': 'Tidak ditemui dalam senarai ini, yang mungkin tidak lengkap.',
    'map-old': 'Kali terakhir disahkan sebelum tahun {0}',
    'map-places': 'Lokasi: {0}',
    'map-read': 'Ahli pada peta, satu demi satu',
    'map-recent': 'Disahkan pada tahun {0} atau selepasnya',
    'map-search': 'Cari ahli mengikut nama',
    'map-seen': 'ahli pada tahun {0}',
    'map-since': 'menjadi ahli pada tahun {0}',
    'map-since-old': 'ahli sejak {0}, kali terakhir disahkan pada tahun {1}',
    'map-title': 'Peta rangkaian',
    'map-unplaced': 'Dalam senarai sahaja, kerana lokasinya tidak diketahui: {0}',
};
//# sourceMappingURL=ms.js.map