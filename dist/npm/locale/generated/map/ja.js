// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': '確認日：{0}',
    'map-count': 'ここに掲載の加盟都市：{0}',
    'map-count-of': 'ここに掲載の加盟都市：発表された{1}のうち{0}（{2}）',
    'map-country-of': '発表された{1}のうち{0}（{2}）',
    'map-file': '{0}ファイルとしてダウンロード',
    'map-group': '近接する複数の加盟都市とその数',
    'map-list': '国別の全加盟都市',
    'map-near': '同じ国と近隣',
    'map-not-found': 'この一覧には見つかりません。一覧は不完全な場合があります。',
    'map-old': '最終確認は{0}年より前',
    'map-places': '位置情報：{0}',
    'map-read': '地図上の加盟都市を1つずつ',
    'map-recent': '{0}年以降に確認',
    'map-search': '名前で加盟都市を探す',
    'map-seen': '{0}年時点で加盟',
    'map-since': '{0}年に加盟',
    'map-since-old': '{0}年から加盟、最終確認は{1}年',
    'map-title': 'ネットワークの地図',
    'map-unplaced': '場所が不明のため一覧のみ：{0}',
};
//# sourceMappingURL=ja.js.map