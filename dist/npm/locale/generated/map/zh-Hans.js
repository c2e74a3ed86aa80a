// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': '核对日期：{0}',
    'map-count': '此处列出的成员：{0}',
    'map-count-of': '此处列出的成员：已公布 {1} 个中的 {0} 个（{2}）',
    'map-country-of': '已公布 {1} 个中的 {0} 个（{2}）',
    'map-file': '下载为 {0} 文件',
    'map-group': '位置相近的多个成员及其数量',
    'map-list': '按国家列出所有成员',
    'map-near': '同一国家及附近',
    'map-not-found': '此名单中未找到，名单可能不完整。',
    'map-old': '最后确认早于{0}年',
    'map-places': '地点：{0}',
    'map-read': '逐一读出地图上的成员',
    'map-recent': '{0}年或之后确认',
    'map-search': '按名称查找成员',
    'map-seen': '{0}年为成员',
    'map-since': '{0}年加入',
    'map-since-old': '{0}年起为成员，最后确认于{1}年',
    'map-title': '该网络的地图',
    'map-unplaced': '因位置不明仅列入名单：{0}',
};
//# sourceMappingURL=zh-Hans.js.map