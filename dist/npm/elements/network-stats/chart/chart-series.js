export {};
//# sourceMappingURL=chart-series.js.map