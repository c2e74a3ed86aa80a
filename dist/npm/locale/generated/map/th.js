// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'ตรวจสอบเมื่อ {0}',
    'map-count': 'สมาชิกในรายการนี้: {0}',
    'map-count-of': 'สมาชิกในรายการนี้: {0} จาก {1} ที่ประกาศ ({2})',
    'map-country-of': '{0} จาก {1} ที่ประกาศ ({2})',
    'map-file': 'ดาวน์โหลดเป็นไฟล์ {0}',
    'map-group': 'สมาชิกหลายแห่งที่อยู่ใกล้กัน พร้อมจำนวน',
    'map-list': 'สมาชิกทั้งหมดตามประเทศ',
    'map-near': 'ในประเทศเดียวกันและใกล้เคียง',
    'map-not-found': 'ไม่พบในรายการนี้ ซึ่งอาจไม่ครบถ้วน',
    'map-old': 'ยืนยันล่าสุดก่อน ค.ศ. {0}',
    'map-places': 'ตำแหน่ง: {0}',
    'map-read': 'สมาชิกบนแผนที่ทีละแห่ง',
    'map-recent': 'ยืนยันใน ค.ศ. {0} หรือหลังจากนั้น',
    'map-search': 'ค้นหาสมาชิกตามชื่อ',
    'map-seen': 'เป็นสมาชิกใน ค.ศ. {0}',
    'map-since': 'เข้าร่วมใน ค.ศ. {0}',
    'map-since-old': 'เป็นสมาชิกตั้งแต่ ค.ศ. {0} ยืนยันล่าสุดใน ค.ศ. {1}',
    'map-title': 'แผนที่ของเครือข่าย',
    'map-unplaced': 'มีเฉพาะในรายการ เพราะไม่ทราบตำแหน่ง: {0}',
};
//# sourceMappingURL=th.js.map