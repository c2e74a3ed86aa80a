import { safeUrl } from '../util/safe-url.js';
/** Origins that sources may be on; undefined for any. Set once, by the page bundle, before the first load. */
let allowed;
/** Allows sources on these origins only, such as `https://news.example`; what is no address allows nothing. */
export function allowOrigins(origins) {
    allowed = new Set([...origins].map((origin) => new URL(safeUrl(origin) ?? 'about:blank').origin));
}
/** Whether a source may be at an absolute address. */
export const isAllowed = (address) => !allowed || allowed.has(new URL(address).origin);
//# sourceMappingURL=allowed-origins.js.map