import { expect } from '@open-wc/testing';
import { contactDocument, officeContact } from '../support/contacts.js';
import { watchConsole } from '../support/console.js';
import { nextEvent, part, parts, rootOf, showsFallback, words, wordsOf } from '../support/printed.js';

const data = contactDocument();
const now = '2026-11-26T10:00';
const lines = (element: Element, name: string) => parts(element, name).map(wordsOf);
const outline = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((each) => each.localName + wordsOf(each));

describe('<office-contact> shows', () => {
  it('where the office is, how to find it and to get in', async () => {
    const element = await officeContact({ data, now });
    expect(part(element, 'address')!.localName).to.equal('address');
    expect(lines(element, 'address-line').slice(0, 3)).to.deep.equal([
      'Ahornhof',
      'Hofstraße 3',
      '67655 Kaiserslautern',
    ]);
    expect(lines(element, 'detail')).to.deep.equal([
      'Eingang im Hof',
      'Mit dem Rollstuhl eingeschränkt zugänglich',
      'Klingel an der Rampe',
    ]);
  });

  it('how to reach it, each way a link', async () => {
    const element = await officeContact({ data, now, view: 'contact' });
    expect(lines(element, 'contact')).to.deep.equal([
      'Telefon: 0631 4710 120',
      'Mobil: 0171 39200 12',
      'Fax: 0631 4710 121',
      'E-Mail: west@example.org',
      'Kontaktformular',
    ]);
    expect(parts(element, 'link').map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:+496314710120',
      'tel:+491713920012',
      'mailto:west@example.org',
      'https://example.org/kontakt',
    ]);
    expect(part(element, 'telephone')!.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('the people there, and who stands in for a post that is vacant', async () => {
    const element = await officeContact({ data, now, view: 'people' });
    expect(lines(element, 'person-name')).to.deep.equal([
      'Ina Ott (Quartiersmanagerin)',
      'Die Stelle „Hausmeister“ ist zurzeit nicht besetzt',
    ]);
    expect(lines(element, 'contact')).to.deep.equal([
      'Telefon: 0631 4710 122',
      'Sprachen: Deutsch, Russisch',
      'Vertretung: Herr Kern, 0631 4710 123',
    ]);
    expect(parts(element, 'save')).to.have.length(1);
  });

  it('links to maps, one for every reader and one for a telephone', async () => {
    const element = await officeContact({ data, now, view: 'place' });
    const links = parts(element, 'map').map((map) => map.querySelector('a')!.href);
    expect(links.map((link) => link.slice(0, 31))).to.deep.equal([
      'https://www.openstreetmap.org/s',
      'geo:0,0?q=Hofstra%C3%9Fe%203%2C',
      'https://maps.apple.com/?q=Hofst',
    ]);
    expect(part(element, 'map')!.querySelector('a')!.getBoundingClientRect().height).to.be.at.least(44);
  });

  for (const [maps, hosts] of [
    ['none', []],
    ['osm', ['www.openstreetmap.org']],
    ['https://karte.example/?q={address}', ['karte.example']],
  ] as const)
    it(`the maps that are wanted: ${maps}`, async () => {
      const element = await officeContact({ data, now, view: 'place', maps });
      expect(parts(element, 'map').map((map) => map.querySelector('a')!.host)).to.deep.equal(hosts);
    });

  it('its parts in the order of view', async () => {
    const element = await officeContact({ data, now, view: 'people place' });
    const [first, second] = [part(element, 'people')!, part(element, 'places')!];
    expect(first.compareDocumentPosition(second)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(parts(element, 'authority')).to.have.length(0);
  });

  it('another office of the document', async () => {
    expect(words(await officeContact({ data, now, office: 'amt' }), 'heading')).to.equal('Amt für Soziales');
  });

  for (const [level, headings] of [
    [undefined, ['h3Stadtteilbüro West', 'h4Zuständig: Amt für Soziales']],
    ['2', ['h2Stadtteilbüro West', 'h3Zuständig: Amt für Soziales']],
    ['6', ['h6Stadtteilbüro West', 'h6Zuständig: Amt für Soziales']],
    ['0', []],
  ] as const)
    it(`heading-level=${level}: ${headings.join(', ')}`, async () => {
      const element = await officeContact({ data, now, ...(level && { 'heading-level': level }) });
      expect(outline(element)).to.deep.equal(headings);
      expect(words(element, 'authority-name')).to.equal('Amt für Soziales');
    });

  it('lists as lists', async () => {
    const element = await officeContact({ data, now });
    for (const [list, item] of [
      ['places', 'place'],
      ['people', 'person'],
      ['authorities', 'authority'],
    ] as const) {
      expect(part(element, list)!.localName).to.equal('ul');
      expect(part(element, item)!.parentElement).to.equal(part(element, list));
    }
  });

  it('that nobody can be called, where the document knows no number', async () => {
    const bare = contactDocument({}, { offices: [{ id: 'west', name: 'Stadtteilbüro West', place: 'hof' }] });
    const element = await officeContact({ data: bare, now });
    expect(words(element, 'none')).to.equal('Telefon und E-Mail sind nicht bekannt');
    expect(parts(element, 'save')).to.have.length(0);
  });

  it('that information is too old, where it is', async () => {
    const element = await officeContact({ data: { ...data, asOf: '2010' }, now });
    expect(words(element, 'stale')).to.equal('Angaben von 2010 – bitte vorher nachfragen');
    expect(part(element, 'as-of')).to.equal(null);
  });

  it('that it is a preview, where it is, and from when the information is', async () => {
    const element = await officeContact({ data, now });
    expect(words(element, 'preview')).to.contain('26. November 2026');
    expect(words(element, 'as-of')).to.equal('Angaben vom November 2026');
  });
});

describe('<office-contact> and what can not be had', () => {
  const refused = async (attributes: Record<string, string>) => {
    const element = document.createElement('office-contact');
    element.innerHTML = '<p>Telefon 0631 31 09 07 38</p>';
    element.data = data;
    for (const [name, value] of Object.entries({ now, ...attributes })) element.setAttribute(name, value);
    const error = nextEvent(element, 'office-error');
    const { result } = watchConsole(async () => {
      document.body.append(element);
      return (await error).detail.problems;
    });
    const problems = (await result).map(({ code, found, expected }) => [code, found, expected]);
    await element.updateComplete;
    return { element, problems };
  };

  it('an unknown office is a problem reported, and the fallback', async () => {
    const { element, problems } = await refused({ office: 'wset' });
    expect(problems).to.deep.equal([['unknown-reference', 'wset', 'offices']]);
    expect(showsFallback(element)).to.equal(true);
    element.remove();
  });

  for (const [attribute, value, expected] of [
    ['view', 'adress', 'contactPart'],
    ['maps', 'javascript:alert(1)', 'map'],
    ['now', 'morgen', 'now'],
  ] as const)
    it(`${attribute}="${value}" is a problem reported, and as if it weren't there`, async () => {
      const { element, problems } = await refused({ [attribute]: value });
      expect(problems).to.deep.equal([['format', value, expected]]);
      expect(words(element, 'heading')).to.equal('Stadtteilbüro West');
      element.remove();
    });

  it('says it in place to the webmaster', async () => {
    const { element } = await refused({ maps: 'gmaps', debug: '' });
    while (!part(element, 'problems')) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(words(element, 'problems')).to.contain('gmaps');
    element.remove();
  });

  it('shows what stands inside it where there is no document, or one without offices', async () => {
    for (const given of [{}, { data: contactDocument({}, { offices: [] }) }, { data: 7 }, { data: '{' }]) {
      const { result } = watchConsole(() => officeContact({ now, ...given }));
      expect(showsFallback(await result), JSON.stringify(given).slice(0, 40)).to.equal(true);
    }
  });

  it('shows a place of which half a character is left', async () => {
    const [hof] = data.places;
    const torn = { ...hof, address: { streetAddress: 'Weg \ud83c', addressLocality: 'Köln' } };
    const element = await officeContact({ data: { ...data, places: [torn] }, now });
    expect(parts(element, 'map')).to.have.length(3);
    expect(words(element, 'heading')).to.equal('Stadtteilbüro West');
  });

  it('prints markup in texts as text, and links no address that runs code', async () => {
    const attack = '<img src=x onerror="window.attacked=true">';
    const hostile = contactDocument(
      {
        name: attack,
        note: attack,
        people: [{ name: attack, role: attack, note: attack }],
        links: [{ name: attack, url: 'javascript:alert(1)' }],
      },
      {
        places: [
          {
            id: 'hof',
            name: attack,
            directions: attack,
            access: attack,
            address: { streetAddress: `${attack}"&q=`, addressLocality: 'javascript:alert(1)' },
          },
        ],
      },
    );
    const { result } = watchConsole(() => officeContact({ data: hostile, now }));
    const root = rootOf(await result)!;
    expect(root.textContent.split(attack).length).to.be.greaterThan(6);
    expect(root.querySelectorAll('img, script')).to.have.length(0);
    const protocols = [...root.querySelectorAll('a')].map(({ protocol }) => protocol);
    expect(protocols.filter((each) => !/^(https?|mailto|tel|geo):$/.test(each))).to.deep.equal([]);
    const map = part(await result, 'map')!.querySelector('a')!;
    expect([...new URL(map.href).searchParams.keys()]).to.deep.equal(['query']);
    expect('attacked' in window).to.equal(false);
  });
});
