/** The characters of a name such as `imacr`; undefined where HTML has no such name. */
export declare function characterNamed(name: string): string | undefined;
