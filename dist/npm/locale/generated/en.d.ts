export declare const templates: {
    'form-day': string;
    'form-months': string;
    'form-region': string;
};
