export declare const en: {};
export declare const lv: {
    joined: string;
    'read-chart': string;
    'sum-down': string;
    'sum-down-up': string;
    'sum-level': string;
    'sum-same': string;
    'sum-single': string;
    'sum-up': string;
    'sum-up-down': string;
};
