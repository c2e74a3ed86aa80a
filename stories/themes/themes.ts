/*
 * Looks of made-up towns, each a style sheet that a town may copy unchanged: `:root` is the town's page. Here many
 * pages are side by side, so it becomes a class.
 */
const files = import.meta.glob<string>('./*.css', {query: '?raw', import: 'default', eager: true});

export interface Theme {
  /** The name of the file and of the class: `harbour`. */
  readonly name: string;
  /** "Harbour" */
  readonly title: string;
  /** The author's description. */
  readonly summary: string;
  readonly css: string;
}

export const themes: readonly Theme[] = Object.entries(files).map(([path, css]) => {
  const [, name = ''] = /(\w+)\.css$/.exec(path) ?? [];
  const [, title = '', summary = ''] = /^\/\* (\w+)\. (.+?) \*\//.exec(css) ?? [];
  return {name, title, summary, css};
});

for (const {name, css} of themes) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.replace(':root', `.${name}`));
  document.adoptedStyleSheets.push(sheet);
}
