/**
 * Describes a text or document that is not news, and says what to do: "an HTML page, not data: …".
 * @returns undefined if it can only be said that it is not news
 */
export declare const whatItIs: (input: unknown) => string | undefined;
