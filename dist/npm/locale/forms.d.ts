/**
 * How a language writes days, months and integers. `tools/forms.mjs` takes the forms from `Intl` at build time, since
 * the first `Intl.DateTimeFormat` of a page takes 20 ms, and 80 ms on a slow phone.
 */
export interface Forms {
    /** ISO 3166-1 code of the region that uses these forms. Absent if the language's main region uses others. */
    readonly region?: string;
    /** Digits needed before the first separator, as in CLDR: `1` writes 1,234 and `2` writes 1234 but 12 345. */
    readonly minimumGroupingDigits: number;
    readonly groupSeparator: string;
    /** Digits between the separators before the last three digits: Hindi writes 12,34,567. Absent if they are three. */
    readonly laterGroupSize?: number;
    /** Pattern such as `{day}.{month}.{year}`; day and month have two digits unless there are `monthNames`. */
    readonly day: string;
    /** Pattern for a month without a day. */
    readonly month: string;
    /** The twelve month names, in the form used in dates. */
    readonly monthNames?: readonly string[];
    /** The twelve month names without a day, if they differ from `monthNames`, or if days are written in digits only. */
    readonly monthOnlyNames?: readonly string[];
}
/** Fills in the placeholders of a pattern of {@link Forms}. */
export declare const fillDate: (pattern: string, values: Readonly<Record<"day" | "month" | "year", string>>) => string;
