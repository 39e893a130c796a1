import { describe, expect, it } from 'vitest';
import { browserPaths } from '../../src/cli/browser-paths.js';
import { demo, stadtteil } from './support/stadtteil.js';

const office = demo('innenstadt-west');
const pdf = new TextEncoder().encode('%PDF-1.4');

describe('stadtteil write html', () => {
  it('is a piece in the language that is asked for', async () => {
    const { status, out, err } = await stadtteil(`write html ${office} --lang en --part hours`);
    expect(status).toBe(0);
    expect(out).toMatch(
      /^<div lang="en">\n<h3><span lang="de">Stadtteilbüro Innenstadt-West<\/span><\/h3>\n<h4>Opening hours<\/h4>/,
    );
    expect(out).not.toContain('Partners');
    expect(err).toContain('What “html” can’t carry');
    expect(err).toContain('(de)');
  });

  it('is a page with its stylesheet', async () => {
    const page = await stadtteil(`write html ${office} --page --output a.html`);
    expect([page.status, page.out]).toEqual([0, '']);
    expect(page.written.get('a.html')).toMatch(
      /^<!doctype html>[^]*<link rel="stylesheet" href="page\.css">[^]*<h1>Stadtteilbüro/,
    );
    const own = await stadtteil(`write html ${office} --stylesheet /a.css?b=1&c=2 --heading 2`);
    expect(own.out).toContain('href="/a.css?b=1&amp;c=2"');
    expect(own.out).toContain('<h2>Stadtteilbüro');
  });

  it.each([
    ['--part houers', /„houers“ gibt es nicht\. Es gibt: hours, contact.*Gemeint ist vielleicht hours/],
    ['--heading 7', /Erwartet wird 1 bis 6/],
    ['--office nobody', /„nobody“ für --office nicht/],
    ['--url https://a.de', /kennt die Option --url nicht/],
  ])('%s', async (options, message) => {
    const { status, err } = await stadtteil(`write html ${office} ${options} --lang de`);
    expect(status).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('stadtteil write text', () => {
  it('is what stays true at a moment, and the losses as JSON', async () => {
    const { status, out } = await stadtteil(`write text ${office} --part hours --at 2026-12-24 --lang de --json`);
    const { format, content, losses } = JSON.parse(out) as {
      format: string;
      content: string;
      losses: { code: string }[];
    };
    expect([status, format]).toEqual([0, 'text']);
    expect(content).toContain('Freitag, 25. Dezember 2026: geschlossen (1. Weihnachtstag)');
    expect(content).toContain('Stand: November 2026, gilt bis 24. Dezember 2027');
    expect(losses.map(({ code }) => code)).toContain('language');
  });

  it('with --strict what is lost is a failure', async () => {
    expect((await stadtteil(`write text ${office} --strict`)).status).toBe(1);
  });
});

describe('stadtteil write sign', () => {
  it('is HTML in one language or two', async () => {
    const one = await stadtteil(`write sign ${office} --lang de`);
    expect(one.out).toContain('Öffnungszeiten');
    expect(one.out).not.toContain('Opening hours');
    const two = await stadtteil(`write sign ${office} --lang en,de --url https://example.org --output a.html`);
    expect(two.written.get('a.html')).toMatch(/<html lang="en">[^]*Opening hours[^]*Öffnungszeiten[^]*<svg/);
  });

  it('is printed as PDF by the browser of the machine', async () => {
    let page = '';
    const printPdf = (html: string) => {
      page = html;
      return Promise.resolve(pdf);
    };
    const { status, written } = await stadtteil(`write sign ${office} --output a.PDF`, { printPdf });
    expect(status).toBe(0);
    expect(written.get('a.PDF')).toEqual(pdf);
    expect(page).toMatch(/^<!doctype html>/);
  });

  it('without a browser says what would help, writes nothing and ends with 1', async () => {
    const { status, out, err, written } = await stadtteil(`write sign ${office} --output tür.pdf --lang de`);
    expect([status, out, written.size]).toEqual([1, '', 0]);
    expect(err.replaceAll('\n', ' ')).toMatch(/Chromium, Chrome oder Edge.*CHROME_PATH.*„--output tür\.html“/);
    expect((await stadtteil(`write sign ${office} --output a.pdf --lang en`)).err).toContain('CHROME_PATH');
  });

  it('says so where the browser fails', async () => {
    const printPdf = () => Promise.reject(new Error('exit 21'));
    const { status, err } = await stadtteil(`write sign ${office} --output a.pdf --lang de`, { printPdf });
    expect(status).toBe(1);
    expect(err).toContain('exit 21');
  });

  it.each([
    ['--lang de,en,de', /eine Sprache oder zwei verschiedene/],
    ['--lang de,fr', /eine Sprache oder zwei verschiedene/],
    ['--lang fr', /Expected is de or en/],
    ['--url example.org --lang de', /keine Adresse im Netz/],
    [`--url https://example.org/${'a'.repeat(300)} --lang de`, /zu lang für einen QR-Code/],
  ])('%s', async (options, message) => {
    const { status, err } = await stadtteil(`write sign ${office} ${options}`);
    expect(status).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('where a browser may be', () => {
  it.each([
    ['where CHROME_PATH says, and nowhere else', { CHROME_PATH: '/opt/x', PATH: '/usr/bin' }, 'linux', ['/opt/x']],
    [
      'on the PATH',
      { PATH: '/usr/bin' },
      'linux',
      ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge', '/opt/google/chrome/chrome'],
    ],
    [
      'among the applications of a Mac',
      { HOME: '/Users/a' },
      'darwin',
      [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium',
      ],
    ],
    [
      'in the folders for programs of Windows',
      { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\a' },
      'win32',
      [
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Users\\a\\Microsoft\\Edge\\Application\\msedge.exe',
      ],
    ],
  ] as const)('%s', (_where, env, platform, expected) => {
    const paths = browserPaths(env, platform);
    expect(expected.filter((path) => !paths.includes(path))).toEqual([]);
    if ('CHROME_PATH' in env) expect(paths).toEqual(expected);
  });
});
