/** The words of a language by the id of the message, with placeholders as in `{0}`. */
export type Templates = Readonly<Record<string, string | undefined>>;
/** Fills in the placeholders of a text, `{0}` and so on; those without a value stay. */
export declare const fill: (template: string, values?: readonly (string | number | undefined)[]) => string;
