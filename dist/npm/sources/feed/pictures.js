import { readPicture } from '../items.js';
import { address, all, find, MEDIA, some } from './elements.js';
import { readName } from './people.js';
import { typedText } from './text.js';
/** WordPress.com lists the author's avatar among the pictures of an article (FreshRSS/FreshRSS#1920). */
const AVATAR = /^https?:\/\/([\w-]+\.)*gravatar\.com\//;
/** File extensions of pictures. */
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i;
/** Roles of a picture's maker in a credit. */
const PICTURE_ROLE = /photo|foto|illustrat|artist|camera|image|picture/i;
/**
 * Returns the first picture that can be shown. Pictures in the text are ignored: the first one may be a tracking pixel.
 */
export const firstPicture = (item, candidates, base, reading) => some(candidates, (media) => {
    const src = address(media, base) ?? '';
    // The description of a video is about the video, so it is not an alternative text for its picture.
    const alt = typedText(isVideo(item) ? find(media, MEDIA, 'description') : nearest(media, item, 'description'), reading);
    const credit = readName(typedText(creditOf(media, item), reading))?.name;
    const [width, height] = ['width', 'height'].map((side) => media.attributes.get(side));
    return AVATAR.test(src) ? undefined : readPicture({ src, alt, credit, width, height }, base);
})[0];
/** The Media RSS pictures of an item, alone or in groups: first the content, then the thumbnails. */
export function mediaOf(item) {
    const places = placesOf(item);
    const contents = places.flatMap((place) => all(place, MEDIA, 'content'));
    return [...contents.filter(isImage), ...[...places, ...contents].flatMap((place) => all(place, MEDIA, 'thumbnail'))];
}
const placesOf = (item) => [item, ...all(item, MEDIA, 'group')];
/** The description of a video. YouTube and PeerTube write it instead of a summary. */
export const mediaText = (item) => isVideo(item)
    ? placesOf(item)
        .flatMap((place) => all(place, MEDIA, 'description'))
        .find(({ text }) => text.trim())
    : undefined;
const isVideo = (item) => placesOf(item)
    .flatMap((place) => all(place, MEDIA, 'content'))
    .some(({ attributes }) => /^(?:video|audio)$/.test(attributes.get('medium') ?? '') ||
    /^(?:video|audio)\/|flash/i.test(attributes.get('type') ?? ''));
/** Returns true for a picture, by the declared type or otherwise by the file extension. */
export function isImage({ attributes }) {
    const medium = attributes.get('medium')?.trim() ?? '';
    const type = attributes.get('type')?.trim() ?? '';
    if (medium || (type && !/octet-stream$/i.test(type)))
        return medium === 'image' || /^image\b/i.test(type);
    return PICTURE_FILE.test(attributes.get('url') ?? attributes.get('href') ?? '');
}
/** Finds a Media RSS property of a medium: the nearest one applies, from the medium outwards to the item. */
const nearest = (from, item, name) => find(from, MEDIA, name) ?? (from.parent && from !== item ? nearest(from.parent, item, name) : undefined);
/** Finds the credit of a picture. Media RSS also credits the author of the text, the editor and the owner of the site. */
function creditOf(from, item) {
    const credits = all(from, MEDIA, 'credit');
    const roleOf = ({ attributes }) => attributes.get('role')?.trim() ?? '';
    return (credits.find((credit) => PICTURE_ROLE.test(roleOf(credit))) ??
        credits.find((credit) => !roleOf(credit)) ??
        (from.parent && from !== item ? creditOf(from.parent, item) : undefined));
}
//# sourceMappingURL=pictures.js.map