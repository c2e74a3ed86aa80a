import type { Register } from '../../model/register.js';
/** What a site's own word is held against: nothing. Its day, which a register must have, is never shown. */
export declare const NO_REGISTER: Register;
