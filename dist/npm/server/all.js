import './eager.js';
export * from '../elements/all.js';
//# sourceMappingURL=all.js.map