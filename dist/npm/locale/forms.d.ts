/**
 * How a language writes days, months and whole numbers. `tools/forms.mjs` takes the forms from `Intl` at build time,
 * since the first `Intl.DateTimeFormat` of a page takes 20 ms, and 80 ms on a slow phone.
 */
export interface Forms {
    /** ISO 3166-1 code of the region that writes so. Absent where the language is written in another way there. */
    readonly region?: string;
    /** Digits needed before the first separator, as in CLDR: `1` writes 1,234 and `2` writes 1234 but 12 345. */
    readonly minimumGroupingDigits: number;
    readonly groupSeparator: string;
    /** `{day}.{month}.{year}`: day and month have two digits unless there are `monthNames`. */
    readonly day: string;
    /** The same for a month without a day; absent where `Intl` has to be asked. */
    readonly month?: string;
    /** Twelve names, in the form they have inside a date. */
    readonly monthNames?: readonly string[];
}
/** A pattern of {@link Forms} with its placeholders filled in. */
export declare const fillDate: (pattern: string, values: Readonly<Record<"day" | "month" | "year", string>>) => string;
