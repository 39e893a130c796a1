/** Sizes in mm at scale 1; A4 with a margin that every printer has. */
export const sizes = {
  height: 297,
  margin: 14,
  width: 182,
  bar: 5,
  name: 12,
  place: 5.4,
  heading: 4.6,
  headingSpace: 2.6,
  day: 6.6,
  time: 8.2,
  rowSpace: 1.5,
  remark: 3.9,
  text: 4.7,
  textSpace: 1.4,
  small: 3.9,
  serviceSpace: 1.9,
  /** The share of the sheet for the names of consultations. */
  nameColumn: 0.38,
  sectionSpace: 6,
  telephone: 7.4,
  code: 34,
  fine: 3.1,
  /** The second language, in proportion to the first. */
  second: 0.74,
} as const;

const hours = (mm: number): string => `calc(var(--hours) * ${mm}mm)`;
const text = (mm: number): string => `calc(var(--text) * ${mm}mm)`;

/** The look of a sign; `--hours` and `--text` scale it. Ink is spared, and black and white will do. */
export const signStyles = `
@page { size: A4; margin: 0 }
* { box-sizing: border-box; margin: 0; padding: 0 }
html { font-family: "Helvetica Neue", "Segoe UI", Roboto, Arial, "Liberation Sans", "DejaVu Sans Condensed", sans-serif; line-height: 1.3; color: #16191d; background: #fff; --accent: #0a5c63; --quiet: #4c555e; --line: #c3cad0; -webkit-print-color-adjust: exact; print-color-adjust: exact }
.sheet { display: flex; flex-direction: column; justify-content: space-between; gap: 3mm; width: 210mm; height: 296.5mm; padding: ${sizes.margin - 2}mm ${sizes.margin}mm ${sizes.margin - 3}mm; overflow: hidden; background: #fff }
.sheet > header { border-top: 2.4mm solid var(--accent); padding-top: 4mm }
h1 { font-size: ${hours(sizes.name)}; line-height: 1.08; font-weight: 800; letter-spacing: -0.018em; text-wrap: balance; overflow-wrap: anywhere }
h2 { font-size: ${text(sizes.heading)}; font-weight: 700; color: var(--accent); margin-bottom: ${text(sizes.headingSpace)} }
h2 > * { display: inline }
h2 > * + * { font-weight: 400 }
h2 > * + *::before { content: " · " }
p, dt, dd, td, th { overflow-wrap: anywhere }
a { color: inherit; text-decoration: none }
.second { font-size: ${sizes.second}em; font-weight: 400; color: var(--quiet); letter-spacing: 0 }
[class~="said"] > * { display: block }
.place { font-size: ${text(sizes.place)}; margin-top: 2.5mm; color: var(--quiet) }
table { width: 100%; border-collapse: collapse; border-top: 0.5mm solid #16191d }
tr { border-bottom: 0.25mm solid var(--line) }
th, td { text-align: start; vertical-align: baseline; padding: ${hours(sizes.rowSpace)} 0 }
th { font-size: ${hours(sizes.day)}; line-height: 1.2; font-weight: 500; padding-inline-end: 6mm; width: var(--days) }
th .second { font-size: ${sizes.second}em }
.slots { display: flex; flex-wrap: wrap; justify-content: flex-start }
.slot { width: var(--slot) }
.time { font-size: ${hours(sizes.time)}; line-height: 1.2; font-weight: 700; font-variant-numeric: tabular-nums; letter-spacing: -0.01em; white-space: nowrap }
.closed { font-size: ${hours(sizes.day)}; line-height: 1.2; color: var(--quiet) }
.remark { font-size: ${text(sizes.remark)}; padding-inline-end: 3mm; color: var(--quiet) }
.note { font-size: ${text(sizes.text)}; margin-top: ${text(sizes.textSpace)} }
.lead { font-size: ${text(sizes.text * 1.3)} }
dl { border-top: 0.5mm solid #16191d }
dl > div { display: grid; grid-template-columns: ${sizes.nameColumn * 100}% 1fr; border-bottom: 0.25mm solid var(--line); padding: ${text(sizes.serviceSpace)} 0 }
dt { font-size: ${text(sizes.text)}; font-weight: 700; padding-inline-end: 5mm; text-wrap: balance; hyphens: auto }
dd { font-size: ${text(sizes.text)}; grid-column: 2 }
dd.detail { font-size: ${text(sizes.small)}; color: var(--quiet) }
dt { grid-row: 1 / span 20 }
.offers { font-size: ${text(sizes.small)}; margin-top: 2mm; color: var(--quiet) }
footer { display: flex; justify-content: space-between; align-items: flex-end; gap: 8mm; border-top: 0.5mm solid #16191d; padding-top: 4mm }
.telephone { font-size: ${text(sizes.telephone)}; line-height: 1.25; font-weight: 800; letter-spacing: -0.01em }
.email { font-size: ${text(sizes.text)} }
.as-of { font-size: ${sizes.fine}mm; color: var(--quiet); margin-top: 1.5mm }
.online { display: flex; align-items: flex-end; gap: 4mm; text-align: end; font-size: ${sizes.fine + 0.3}mm; line-height: 1.25; max-width: 92mm }
.online strong { display: block; font-size: ${sizes.fine + 0.5}mm; overflow-wrap: anywhere }
.code { flex: none; width: ${sizes.code}mm; height: ${sizes.code}mm }
@media screen { html { background: #dfe3e6 } .sheet { margin: 8mm auto; box-shadow: 0 1mm 6mm rgb(0 0 0 / 0.25) } }
`.trim();
