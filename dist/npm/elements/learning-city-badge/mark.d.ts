export declare const MARK: {
    readonly size: 48;
    readonly line: 2;
    readonly town: "M10 32V19l7-6 7 6v13V9l4-4 4 4v23V16h6v16";
    readonly book: "M4 34q12-4 20 3 8-7 20-3v6q-12-4-20 3-8-7-20-3z";
};
