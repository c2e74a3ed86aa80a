export {};
//# sourceMappingURL=view-model.js.map