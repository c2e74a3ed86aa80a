/** Whose pictures are loaded. */
export type PicturePolicy = 'same-origin' | 'all' | 'none';
/**
 * Where a picture is loaded from, if it may be. The host of a picture learns the address of everyone who sees it, so
 * that by default it must be the page's own. A page that limits its sources limits their pictures too.
 * @param src an absolute `http(s)` address
 * @param policy anything but `all` and `none` counts as `same-origin`
 * @param page the page's own address; on a server there is none, and no picture but by `all`
 */
export declare function pictureAddress(src: string, policy: PicturePolicy, page?: string | undefined): string | undefined;
