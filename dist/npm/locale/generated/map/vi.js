// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Đã kiểm tra: {0}',
    'map-count': 'Thành viên trong danh sách này: {0}',
    'map-count-of': 'Thành viên trong danh sách này: {0} trên {1} đã công bố ({2})',
    'map-country-of': '{0} trên {1} đã công bố ({2})',
    'map-file': 'Tải xuống dưới dạng tệp {0}',
    'map-group': 'Nhiều thành viên ở gần nhau, kèm số lượng',
    'map-list': 'Tất cả thành viên theo quốc gia',
    'map-near': 'Trong cùng quốc gia và lân cận',
    'map-not-found': 'Không tìm thấy trong danh sách này; danh sách có thể chưa đầy đủ.',
    'map-old': 'Xác nhận lần cuối trước năm {0}',
    'map-places': 'Vị trí: {0}',
    'map-read': 'Lần lượt từng thành viên trên bản đồ',
    'map-recent': 'Được xác nhận năm {0} hoặc sau đó',
    'map-search': 'Tìm thành viên theo tên',
    'map-seen': 'thành viên năm {0}',
    'map-since': 'gia nhập năm {0}',
    'map-since-old': 'thành viên từ năm {0}, xác nhận lần cuối năm {1}',
    'map-title': 'Bản đồ mạng lưới',
    'map-unplaced': 'Chỉ có trong danh sách vì không rõ vị trí: {0}',
};
//# sourceMappingURL=vi.js.map