import { tellOnce } from '../../util/tell-once.js';
import { defaultTimeZone, isTimeZone } from '../../util/time-zone.js';
/**
 * Returns the time zone for dates that a source gives in UTC: the element's, otherwise the one of the script tag.
 * @param own the element's `time-zone`; an unknown name is reported to the page's developer and ignored
 * @returns undefined for the reader's own zone
 */
export function zoneFor(own) {
    const zone = own?.trim() || defaultTimeZone();
    if (!zone || isTimeZone(zone))
        return zone;
    tellOnce(`time-zone="${zone}" is unknown: use an IANA name such as Europe/Riga`, 'warn');
    return undefined;
}
//# sourceMappingURL=zone.js.map