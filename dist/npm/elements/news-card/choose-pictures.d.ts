/**
 * Removes pictures that a source may not choose. Browsers send the visitor's cookies with a request to the page's own
 * host, so a picture's address could trigger an action there, such as logging the visitor out. Elements that share a
 * source share the result.
 * @param source the address that the news was loaded from; undefined if the page itself contains the news
 * @param origin the page's origin
 */
export declare const choosePictures: (news: {
    readonly articles: readonly {
        readonly id: string;
        readonly title: string;
        readonly summary?: string;
        readonly url?: string;
        readonly published?: string;
        readonly modified?: string;
        readonly tags?: readonly string[];
        readonly authors?: readonly {
            readonly name: string;
            readonly role?: string;
            readonly url?: string;
        }[];
        readonly language?: string;
        readonly publisher?: {
            readonly name: string;
            readonly role?: string;
            readonly url?: string;
        };
        readonly picture?: {
            readonly src: string;
            readonly alt?: string;
            readonly caption?: string;
            readonly credit?: string;
            readonly width?: number;
            readonly height?: number;
            readonly focus?: {
                readonly x: number;
                readonly y: number;
            };
        };
    }[];
    readonly skipped: number;
    readonly next?: string;
    readonly isCut?: boolean;
}, source: string | undefined, origin?: unknown) => {
    readonly articles: readonly {
        readonly id: string;
        readonly title: string;
        readonly summary?: string;
        readonly url?: string;
        readonly published?: string;
        readonly modified?: string;
        readonly tags?: readonly string[];
        readonly authors?: readonly {
            readonly name: string;
            readonly role?: string;
            readonly url?: string;
        }[];
        readonly language?: string;
        readonly publisher?: {
            readonly name: string;
            readonly role?: string;
            readonly url?: string;
        };
        readonly picture?: {
            readonly src: string;
            readonly alt?: string;
            readonly caption?: string;
            readonly credit?: string;
            readonly width?: number;
            readonly height?: number;
            readonly focus?: {
                readonly x: number;
                readonly y: number;
            };
        };
    }[];
    readonly skipped: number;
    readonly next?: string;
    readonly isCut?: boolean;
};
