/**
 * Leaves out the pictures that a source may not choose. Browsers request a picture of the page's own host with the
 * visitor's cookies, so that its address can do something there, such as log the visitor out. Elements that share a source
 * share the result.
 * @param source the address that the news was loaded from; undefined where the page itself holds it
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
        };
    }[];
    readonly skipped: number;
    readonly next?: string;
}, source: string | undefined) => {
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
        };
    }[];
    readonly skipped: number;
    readonly next?: string;
};
/**
 * Whether a foreign source may choose a picture: not on the page's host, whatever the port, since cookies belong to all
 * ports. The same holds for hosts above and below it, which may share cookies, unless it is the source's own origin.
 */
export declare function mayChoose(source: string, picture: string, page: string): boolean;
