/** What a site's own word is held against: nothing. Its day, which a register must have, is never shown. */
export const NO_REGISTER = { checked: '2013', sources: {}, members: [] };
//# sourceMappingURL=no-register.js.map