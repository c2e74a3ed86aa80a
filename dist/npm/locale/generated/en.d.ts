export declare const templates: {
    form: string;
    months: string;
};
