import { createHash } from 'node:crypto';
/**
 * A short key for values that a public file must not reveal, such as the address of a source. The same values have the
 * same key in every run.
 */
export const keyOf = (...values) => createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 16);
//# sourceMappingURL=keys.js.map