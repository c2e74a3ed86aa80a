import '../eager.js';
export * from '../../define/all.js';
