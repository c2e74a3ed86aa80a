/** An empty register, for a membership that the site itself states. Its date is required, but never shown. */
export const NO_REGISTER = { checked: '2013', sources: {}, members: [] };
//# sourceMappingURL=no-register.js.map