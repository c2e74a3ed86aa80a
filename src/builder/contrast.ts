/* The contrast of two colours as defined by WCAG 2.2. */

const pixel = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});

/**
 * Red, green and blue of any opaque CSS colour, from 0 to 255.
 * @param tint a colour that is drawn over it
 * @param share the share of the tint in the result, from 0 to 1
 */
function channelsOf(color: string, tint = color, share = 0): readonly [number, number, number] {
  if (!pixel) throw new Error('no canvas');
  for (const [layer, opacity] of [
    [color, 1],
    [tint, share],
  ] as const) {
    pixel.globalAlpha = opacity;
    pixel.fillStyle = layer;
    pixel.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = pixel.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** `#0b5c9e` */
export const toHex = (color: string): string => hexOf(channelsOf(color));

/** The colour with a tint, mixed as `color-mix(in srgb, …)` does. */
export const tinted = (color: string, tint: string, share: number): string => hexOf(channelsOf(color, tint, share));

const hexOf = (channels: readonly number[]): string =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

function luminance(color: string): number {
  const [red, green, blue] = channelsOf(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 (the same colour) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
