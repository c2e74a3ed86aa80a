// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': '확인일: {0}',
    'map-count': '이 목록의 회원: {0}',
    'map-count-of': '이 목록의 회원: 발표된 {1} 중 {0} ({2})',
    'map-country-of': '발표된 {1} 중 {0} ({2})',
    'map-file': '{0} 파일로 다운로드',
    'map-group': '가까이 있는 여러 회원과 그 수',
    'map-list': '국가별 전체 회원',
    'map-near': '같은 국가와 인근',
    'map-not-found': '이 목록에서 찾을 수 없습니다. 목록은 완전하지 않을 수 있습니다.',
    'map-old': '마지막 확인이 {0}년보다 이전',
    'map-places': '위치: {0}',
    'map-read': '지도의 회원을 하나씩 읽기',
    'map-recent': '{0}년 이후 확인됨',
    'map-search': '이름으로 회원 찾기',
    'map-seen': '{0}년 회원',
    'map-since': '{0}년 가입',
    'map-since-old': '{0}년부터 회원, 마지막 확인 {1}년',
    'map-title': '네트워크 지도',
    'map-unplaced': '위치를 알 수 없어 목록에만 있음: {0}',
};
//# sourceMappingURL=ko.js.map