export declare const templates: {
    form: string;
    month: string;
    months: string;
};
