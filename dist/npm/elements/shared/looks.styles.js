import { css } from 'lit';
/**
 * The looks that the attribute `look` chooses: `plain` (also for unknown values), `card` and `filled`. The sheets of the
 * elements read only these private properties, and a page sets the public ones.
 *
 * A page's background cannot be read, but its text colour can: the surface of `card` and `filled` is light under dark
 * text and dark under light text. So text is readable on any page, even on a picture. `plain` has no surface, so its
 * texts are never paler than the page's text.
 */
export const looksStyles = css `
  .base {
    --_accent: var(--civic-accent, currentColor);
    --_on-accent: Canvas;
    --_ink: currentColor;
    --_muted: currentColor;
    /* Without color-mix(), lines are as dark as text, and areas are left empty. */
    --_line: var(--civic-line, currentColor);
    --_shade: transparent;
    --_surface: transparent;
    --_frame: 0px;
    --_padding: 0em;
    --_radius: var(--civic-radius, 0.5em);
  }
  :host(:is([look='card'], [look='filled'])) .base {
    --_surface: var(--civic-surface, transparent);
    --_frame: 1px;
    --_padding: 1.25em;
  }
  @supports (color: color-mix(in srgb, red, blue)) {
    .base {
      --_line: var(--civic-line, color-mix(in srgb, currentColor 22%, transparent));
      --_shade: color-mix(in srgb, currentColor 9%, transparent);
    }
    :host([look='card']) .base {
      --_surface: var(--civic-surface, color-mix(in srgb, currentColor 4%, transparent));
    }
    :host([look='filled']) .base {
      --_surface: color-mix(in srgb, var(--_accent) 14%, var(--civic-surface, transparent));
      --_line: color-mix(in srgb, var(--_accent) 35%, transparent);
    }
  }
  /* 49 is the lightness of a grey on which black and white text have the same contrast. */
  @supports (color: lab(from currentColor l a b)) {
    .base {
      --_on-accent: lab(from var(--_accent) clamp(0, (49 - l) * 99, 100) 0 0);
    }
    :host(:is([look='card'], [look='filled'])) .base {
      --_ground: var(--civic-surface, lab(from currentColor clamp(10, (49 - l) * 99, 97) calc(a / 8) calc(b / 8)));
      --_surface: var(--_ground);
      --_muted: color-mix(in srgb, currentColor 88%, var(--_surface));
    }
    :host([look='filled']) .base {
      --_surface: color-mix(in srgb, var(--_accent) 14%, var(--_ground));
    }
  }
  @media (prefers-contrast: more) {
    .base,
    :host([look]) .base {
      --_line: currentColor;
      --_muted: currentColor;
    }
    :host(:is([look='card'], [look='filled'])) .base {
      --_frame: 2px;
    }
  }
`;
//# sourceMappingURL=looks.styles.js.map