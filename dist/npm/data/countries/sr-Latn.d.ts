export declare const names: Readonly<Record<string, string>>;
