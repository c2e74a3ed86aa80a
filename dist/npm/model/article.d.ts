import { type Infer } from './schema.js';
declare const authorSchema: import("./schema.js").ObjectDeclaration<{
    readonly name: string;
    readonly role?: string;
    readonly url?: string;
}>;
export type Author = Infer<typeof authorSchema>;
declare const pictureSchema: import("./schema.js").ObjectDeclaration<{
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
}>;
export type Picture = Infer<typeof pictureSchema>;
/** An article as the widgets show it, independent of its source format. */
declare const articleSchema: import("./schema.js").ObjectDeclaration<{
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
}>;
export type Article = Infer<typeof articleSchema>;
/**
 * The articles of one source, and how many of its items were unreadable. Mappers build it from checked values; tests
 * verify that each mapper conforms to this declaration.
 */
export declare const newsSchema: import("./schema.js").ObjectDeclaration<{
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
}>;
export type News = Infer<typeof newsSchema>;
export {};
