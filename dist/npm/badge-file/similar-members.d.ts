import type { Member, Register } from '../model/register.js';
/**
 * Finds rows with the same name in any country, with or without a part in brackets, and rows with a similar name in the
 * given country. Rows that state nothing are left out.
 * @param country any country without it
 * @returns the nearest first
 */
export declare function similarMembers(register: Register, city: string, country?: string): readonly Member[];
