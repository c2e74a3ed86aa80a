export declare const FIRST_VERSION = "this is JSON-stat 1.x; ask for JSON-stat 2.0 (in PxWeb: \"format\": \"json-stat2\")";
/** Names the format of a response without readable figures; undefined for any other document. */
export declare function foreignFormat(document: unknown): string | undefined;
