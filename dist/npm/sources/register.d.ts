import { type Register } from '../model/register.js';
/**
 * Reads a register of cities, parsed or as text. Rows and awards without a source that can be followed are left out, and
 * so are rows with an id that others have too, or with years that contradict each other. The rows and sources of a text,
 * which nobody can change meanwhile, are read when they are looked at, and once for all elements of a page.
 * @throws {Problem} `syntax`, `shape`
 */
export declare const readRegister: (document: unknown) => Register;
