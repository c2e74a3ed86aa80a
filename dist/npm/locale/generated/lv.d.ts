export declare const templates: {
    added: string;
    credit: string;
    empty: string;
    failed: string;
    language: string;
    loaded: string;
    loading: string;
    more: string;
    'new-tab': string;
    'no-article': string;
    'no-news': string;
    'no-news-for': string;
    'none-among': string;
    'not-among': string;
    reprint: string;
    source: string;
    stale: string;
    updated: string;
};
export declare const forms: {
    region: string;
    minimumGroupingDigits: number;
    groupSeparator: string;
    day: string;
    month: string;
};
