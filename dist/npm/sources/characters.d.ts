/** Returns the characters for a name such as `imacr`; undefined if HTML has no such name. */
export declare function characterNamed(name: string): string | undefined;
