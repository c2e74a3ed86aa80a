export declare const en: {};
export declare const lv: {
    award: string;
    checked: string;
    member: string;
    since: string;
    stated: string;
    unlisted: string;
    until: string;
};
