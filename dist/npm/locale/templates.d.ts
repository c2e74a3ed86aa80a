/** The words of a language by message id, with placeholders such as `{0}`. */
export type Templates = Readonly<Record<string, string | undefined>>;
/** Fills in the placeholders of a text, such as `{0}`. Placeholders without a value stay. */
export declare const fill: (template: string, values?: readonly (string | number | undefined)[]) => string;
