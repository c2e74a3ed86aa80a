export declare const en: {};
export declare const lv: {
    award: string;
    checked: string;
    gone: string;
    seen: string;
    since: string;
    stated: string;
    unlisted: string;
    until: string;
};
