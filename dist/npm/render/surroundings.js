export {};
//# sourceMappingURL=surroundings.js.map