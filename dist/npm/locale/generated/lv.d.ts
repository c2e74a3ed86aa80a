export declare const templates: {
    added: string;
    credit: string;
    empty: string;
    failed: string;
    form: string;
    language: string;
    loading: string;
    month: string;
    more: string;
    'new-tab': string;
    'no-article': string;
    'no-news': string;
    'no-news-for': string;
    source: string;
    stale: string;
    updated: string;
};
