const frame = (sheet) => (state, index) => `
  <figure>
    <figcaption>${state.name}</figcaption>
    <iframe src="/page?sheet=${sheet.file}&state=${index}" style="width: ${state.width ?? sheet.width}px"></iframe>
  </figure>`;

/** All states of a sheet on one page, each on a page of its own with its own clock. */
export const sheetPage = (sheet) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>${sheet.title}</title>
  <style>
    html { background: #8a8f98; forced-color-adjust: none }
    body { margin: 24px; color: #fff; font: 16px 'DejaVu Sans' }
    h1 { margin: 0 0 16px; font-size: 20px }
    div { columns: ${sheet.columns}; column-gap: 24px }
    figure { break-inside: avoid; margin: 0 0 24px }
    figcaption { padding: 4px 0; font-weight: bold }
    iframe { display: block; height: 10px; border: 0 }
  </style>
  <h1>${sheet.title}</h1>
  <div>${sheet.states.map(frame(sheet)).join('')}</div>
</html>`;
