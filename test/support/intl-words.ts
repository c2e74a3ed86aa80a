/**
 * Returns true if this browser has the words of a language. Chromium claims to support Azerbaijani and Bosnian, but
 * writes `2022 M09 6`, and neither supports Irish nor Maltese.
 */
export const hasIntlWords = (tag: string): boolean =>
  Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0 &&
  !/\bM\d\d\b/.test(new Intl.DateTimeFormat(tag, {calendar: 'gregory', month: 'long'}).format(0));
