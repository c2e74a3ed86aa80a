/* The messages between the builder and its preview. Both are on one origin, which each checks. */

/** What the preview shows. */
export interface Scene {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly isPlaceholder: boolean;
  /** A pasted document. */
  readonly data: string | undefined;
  readonly linkText: string;
  readonly linkAddress: string;
  readonly lang: string;
  readonly scheme: 'light' | 'dark';
  readonly font: string;
  /** Colours as `#rrggbb`; the accent is undefined for the element's own. */
  readonly background: string;
  readonly accent: string | undefined;
}

export type ElementState = 'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'failed';
export const STATES: readonly ElementState[] = ['idle', 'loading', 'ready', 'empty', 'stale', 'failed'];

/** The findings of the preview. */
export interface Outcome {
  readonly type: 'outcome';
  readonly state: ElementState;
  /** Addresses that the page has loaded. */
  readonly loaded: readonly string[];
  /** The width and the height of the element, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The height of the whole page. */
  readonly pageHeight: number;
  readonly fontSize: number;
  /** Addresses of the pictures in the element. */
  readonly pictures: readonly string[];
}
/** The preview is there, and waits for a scene. */
export interface Ready {
  readonly type: 'ready';
}
