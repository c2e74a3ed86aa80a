/** The countries whose neighbourhood is in the outlines of a region; others are on the map of the world. */
export declare const regions: Readonly<Record<string, string>>;
