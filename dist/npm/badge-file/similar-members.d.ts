import type { Member, Register } from '../model/register.js';
/**
 * Finds rows with the same name in any country, ignoring brackets, and rows with a similar name in the given country.
 * Rows that state nothing are left out.
 * @param country by default any country
 * @returns the most similar first
 */
export declare function similarMembers(register: Register, city: string, country?: string): readonly Member[];
