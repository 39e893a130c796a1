import encodeQR from 'qr';

/** Longer addresses give a code too fine for a telephone at arm's length. */
export const longestAddress = 300;

/**
 * The QR code of a text (ISO/IEC 18004), a quarter of which may be dirty, as the path of an SVG in units of its modules.
 * It has the margin of four modules that readers need.
 */
export const qrCode = (text: string): { readonly size: number; readonly path: string } => {
  const rows = encodeQR(text, 'raw', { ecc: 'quartile', border: 4 });
  const path = rows
    .flatMap((row, y) =>
      // One stroke for dark modules in a row.
      [...row.map(Number).join('').matchAll(/1+/g)].map(
        ({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`,
      ),
    )
    .join('');
  return { size: rows.length, path };
};
