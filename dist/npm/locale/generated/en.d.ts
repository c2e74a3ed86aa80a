export declare const templates: {};
