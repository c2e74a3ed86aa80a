/*
 * The page inside the preview: one element as on a town's page, with the script and its hash. It takes a scene from the
 * builder around it, once; for another scene the builder opens another preview, so that loading is always the real one.
 */
import {type ElementState, type Outcome, type Scene, STATES} from './messages.js';

const tell = (message: Outcome | {type: 'ready'}): void => parent.postMessage(message, location.origin);

function show({tag, attributes, isPlaceholder, data, ...page}: Scene): void {
  const root = document.documentElement;
  root.lang = page.lang;
  root.style.setProperty('color-scheme', page.scheme);
  root.style.setProperty('font-family', page.font);
  root.style.setProperty('background-color', page.background);
  if (page.accent !== undefined) root.style.setProperty('--civic-accent', page.accent);
  const link = document.createElement('a');
  link.href = page.linkAddress;
  link.textContent = page.linkText;
  const place = document.createElement(isPlaceholder ? (attributes.variant === 'inline' ? 'span' : 'div') : tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (!(name === 'src' && data !== undefined)) place.setAttribute(isPlaceholder ? `data-${name}` : name, value);
  }
  if (isPlaceholder) place.setAttribute('data-widget', tag);
  else if (data !== undefined) Object.assign(place, {data});
  place.append(link);
  document.body.append(place);
  if (isPlaceholder) {
    // The script fills placeholders a moment after they are inserted.
    const filled = new MutationObserver(() => {
      const element = place.querySelector<HTMLElement>(tag);
      if (!element) return;
      filled.disconnect();
      if (data !== undefined) Object.assign(element, {data});
      watch(element);
    });
    filled.observe(place, {childList: true});
  } else watch(place);
}

function watch(element: HTMLElement): void {
  const report = (): void => {
    const root = element.shadowRoot;
    tell({
      type: 'outcome',
      state: stateOf(element),
      loaded: performance.getEntriesByType('resource').map(({name}) => name),
      width: element.getBoundingClientRect().width,
      height: element.getBoundingClientRect().height,
      pageHeight: document.body.getBoundingClientRect().height,
      fontSize: parseFloat(getComputedStyle(element).fontSize),
      pictures: [...(root?.querySelectorAll('img') ?? [])].map(({src}) => src),
    });
  };
  // Resource entries may come a little after the file itself.
  const reportSoon = (): void => {
    report();
    setTimeout(report, 300);
  };
  for (const type of ['loadstart', 'load', 'error', 'loadend']) element.addEventListener(type, reportSoon);
  new ResizeObserver(report).observe(element);
  reportSoon();
  // The editor wants to see it, also if the preview is below what the screen shows.
  Object.assign(element, {loading: 'eager'});
}

function stateOf(element: Element): ElementState {
  return (
    STATES.find((state) => {
      try {
        return element.matches(`:state(${state})`);
      } catch {
        // Older browsers write states with two hyphens.
        return element.matches(`:--${state}`);
      }
    }) ?? 'idle'
  );
}

let isShown = false;
addEventListener('message', ({source, origin, data}: MessageEvent<Scene>) => {
  // Another site must not choose what this host shows. A scene comes once.
  if (isShown || source !== parent || origin !== location.origin) return;
  isShown = true;
  void customElements.whenDefined(data.tag).then(() => show(data));
});
if (parent !== self) tell({type: 'ready'});
