/** Sizes in mm at scale 1; A4 with a margin that every printer has. */
export const sizes = {
  height: 297,
  margin: 14,
  width: 182,
  /** Above and below the name and the place, on colour. */
  headerSpace: 21,
  name: 12.5,
  place: 5.2,
  heading: 5.2,
  headingSpace: 2.4,
  day: 6.8,
  time: 8.6,
  rowSpace: 1.6,
  /** Below a day in Firefox, which moves it down to the line of its times without making the row higher. */
  baselineSpace: 3.2,
  remark: 4.3,
  text: 5,
  /** Above and below a group of notes, which stand on a tint; and between them. */
  notesSpace: 7,
  textSpace: 1.2,
  small: 4.2,
  serviceSpace: 2,
  /** The share of the sheet for the names of consultations. */
  nameColumn: 0.38,
  /** At least so much between the parts of the sheet. */
  gap: 5,
  telephone: 9,
  code: 34,
  /** The code with its address. */
  online: 98,
  fine: 3.2,
  /** The second language, in proportion to the first, and the smallest of its letters. */
  second: 0.78,
  least: 2.9,
} as const;

const hours = (mm: number): string => `calc(var(--hours) * ${mm}mm)`;
const text = (mm: number): string => `calc(var(--text) * ${mm}mm)`;
const { margin } = sizes;

/** The look of a sign; `--hours` and `--text` scale it. Black and white will do. */
export const signStyles = `
@page { size: A4; margin: 0 }
* { box-sizing: border-box; margin: 0; padding: 0 }
html { font-family: "Helvetica Neue", "Segoe UI", Roboto, Arial, "Liberation Sans", "DejaVu Sans Condensed", sans-serif; line-height: 1.3; color: #14181c; background: #fff; --accent: #0a4f57; --tint: #e4eff0; --quiet: #46515a; --line: #c3cad0; -webkit-print-color-adjust: exact; print-color-adjust: exact }
.sheet { display: flex; flex-direction: column; justify-content: space-between; gap: ${sizes.gap}mm; width: 210mm; height: 296.5mm; padding: 0 ${margin}mm ${margin - 4}mm; overflow: hidden; background: #fff }
.said > * { display: block }
.second { font-size: max(${sizes.second}em, ${sizes.least}mm); font-weight: 400; color: var(--quiet); letter-spacing: 0 }
p, dt, dd, td, th, h1 { overflow-wrap: anywhere }
header { margin-inline: -${margin}mm; padding: 12mm ${margin}mm 7mm; background: var(--accent); color: #fff }
header .second { color: inherit; opacity: 0.85 }
h1 { font-size: var(--name); line-height: 1.08; font-weight: 800; letter-spacing: -0.02em; text-wrap: balance }
.place { font-size: ${text(sizes.place)}; margin-top: 2mm }
h2 { font-size: ${text(sizes.heading)}; font-weight: 800; color: var(--accent); margin-bottom: ${text(sizes.headingSpace)} }
h2.said > * { display: inline }
h2 > .second::before { content: "· " }
table, dl { width: 100%; border-collapse: collapse; border-top: 0.6mm solid var(--accent) }
table { table-layout: fixed }
tr, dl > div { border-bottom: 0.25mm solid var(--line) }
th, td { text-align: start; vertical-align: baseline; padding: ${hours(sizes.rowSpace)} 0 }
th { font-size: ${hours(sizes.day)}; line-height: 1.2; font-weight: 500; padding-inline-end: 6mm; width: var(--days); text-wrap: balance }
th .second { line-height: 1.2 }
@supports (-moz-appearance: none) { th { padding-bottom: ${hours(sizes.baselineSpace)} } }
.slots { display: flex; flex-wrap: wrap }
.slot { width: var(--slot) }
.time { font-size: ${hours(sizes.time)}; line-height: 1.2; font-weight: 800; font-variant-numeric: tabular-nums; letter-spacing: -0.015em; white-space: nowrap }
.closed { font-size: ${hours(sizes.day)}; line-height: 1.2; color: var(--quiet) }
.remark { font-size: ${text(sizes.remark)}; padding-inline-end: 3mm }
.hours { font-size: ${text(sizes.text * 1.15)}; font-weight: 600; margin-top: ${text(sizes.textSpace)} }
.lead { font-size: ${text(sizes.text * 1.3)} }
.notes { margin-top: 3mm; padding: 2mm 4mm; background: var(--tint); border-inline-start: 1.2mm solid var(--accent) }
.note { font-size: ${text(sizes.text)}; font-weight: 600 }
.note + .note { margin-top: ${text(sizes.textSpace)} }
dl > div { display: grid; grid-template-columns: ${sizes.nameColumn * 100}% 1fr; padding: ${text(sizes.serviceSpace)} 0 }
dt { grid-row: 1 / span 20; font-size: ${text(sizes.text)}; font-weight: 800; padding-inline-end: 5mm; text-wrap: balance }
dd { grid-column: 2; font-size: ${text(sizes.text)} }
.detail, .offers { font-size: ${text(sizes.small)}; color: var(--quiet) }
.offers { margin-top: 2mm }
footer { display: flex; justify-content: space-between; align-items: flex-end; gap: 8mm; border-top: 0.6mm solid var(--accent); padding-top: 5mm }
footer > :first-child { flex: 1 }
.label { font-size: ${text(sizes.small)}; color: var(--quiet) }
.label.said > * { display: inline; font-size: 1em }
.label > .second::before { content: "· " }
.telephone { font-size: var(--telephone); line-height: 1.2; font-weight: 800; letter-spacing: -0.015em }
.telephone > * { white-space: nowrap }
.email { font-size: ${text(sizes.text)} }
.as-of { font-size: ${sizes.fine}mm; color: var(--quiet); margin-top: 2mm }
.online { display: flex; align-items: flex-end; gap: 5mm; max-width: ${sizes.online}mm; text-align: end; font-size: ${sizes.fine + 0.3}mm; line-height: 1.3 }
strong { display: block; overflow-wrap: anywhere }
.code { flex: none; width: ${sizes.code}mm; height: ${sizes.code}mm; margin: calc(-1 * var(--edge)) }
@media screen { html { background: #dfe3e6 } .sheet { margin: 8mm auto; box-shadow: 0 1mm 6mm rgb(0 0 0 / 0.25) } }
`.trim();
