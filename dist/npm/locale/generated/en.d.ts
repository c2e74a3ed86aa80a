export declare const templates: {};
export declare const forms: {
    region: string;
    minimumGroupingDigits: number;
    groupSeparator: string;
    day: string;
    month: string;
    monthNames: string[];
};
