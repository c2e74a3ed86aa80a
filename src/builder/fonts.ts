import type {FontName} from './choice.js';

/** Fonts that readers already have, so nothing is loaded. */
export const FONTS: Readonly<Record<FontName, string>> = {
  system: "system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  humanist: "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'DejaVu Sans', sans-serif",
  grotesque: "'Helvetica Neue', 'Nimbus Sans', Arial, 'Liberation Sans', sans-serif",
  rounded: "ui-rounded, 'Hiragino Maru Gothic ProN', Quicksand, 'Arial Rounded MT', 'DejaVu Sans', sans-serif",
  oldStyle: "'Iowan Old Style', 'Palatino Linotype', 'URW Palladio L', P052, serif",
  slab: "Rockwell, 'Rockwell Nova', 'Roboto Slab', 'DejaVu Serif', serif",
};
