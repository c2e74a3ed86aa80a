export declare const FIRST_VERSION = "this is JSON-stat 1.x; ask for JSON-stat 2.0 (in PxWeb: \"format\": \"json-stat2\")";
/** Names an answer that holds no readable figures; undefined for anything else. */
export declare function foreignFormat(document: unknown): string | undefined;
