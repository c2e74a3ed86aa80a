import type {Register} from '../../model/register.js';

/** What a site's own word is held against: nothing. Its day, which a register must have, is never shown. */
export const NO_REGISTER: Register = {checked: '2013', sources: {}, members: []};
