// Loaded first in a test page: records what the page reports.
window.reports = [];
for (const type of ['securitypolicyviolation', 'error', 'unhandledrejection']) {
  window.addEventListener(type, (event) => {
    window.reports.push(`${type}: ${event.violatedDirective ?? event.message ?? event.reason}`);
  });
}
for (const level of ['warn', 'error']) {
  console[level] = (...words) => {
    window.reports.push(`${level}: ${words.join(' ')}`);
  };
}
