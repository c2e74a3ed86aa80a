/**
 * What a text or a document is that is no news, and what to do: "an HTML page, not data: …".
 * @returns undefined if there is nothing to say but that it is no news
 */
export declare const whatItIs: (input: unknown) => string | undefined;
