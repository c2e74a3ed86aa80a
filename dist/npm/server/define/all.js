import '../eager.js';
export * from '../../define/all.js';
//# sourceMappingURL=all.js.map