import type { Register } from '../../model/register.js';
/** An empty register, for a membership that the site itself states. Its date is required, but never shown. */
export declare const NO_REGISTER: Register;
