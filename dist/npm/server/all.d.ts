import './eager.js';
export * from '../elements/all.js';
