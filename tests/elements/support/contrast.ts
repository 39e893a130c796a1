const channelsOf = (colour: string): readonly number[] => {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data];
};

const luminance = (channels: readonly number[]): number => {
  const [red = 0, green = 0, blue = 0] = channels.map((each) => {
    const part = each / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of a colour, which may let something through, on an opaque one (WCAG 2.2): 1 to 21. */
export const contrast = (colour: string, paper: string): number => {
  const below = channelsOf(paper);
  const [red = 0, green = 0, blue = 0, alpha = 0] = channelsOf(colour);
  const seen = [red, green, blue].map((each, i) => (each * alpha) / 255 + (below[i] ?? 0) * (1 - alpha / 255));
  const [dark = 0, light = 0] = [luminance(seen), luminance(below)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
