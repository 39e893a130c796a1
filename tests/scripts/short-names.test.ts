import { describe, expect, it } from 'vitest';
import { chooseNames, letters } from '../../scripts/build/names/choose-names.js';
import { linkedNames } from '../../scripts/build/names/linked-names.js';
import { shortPrivateNames } from '../../scripts/build/names/private-names.js';

interface Code {
  readonly [file: string]: string;
}

const renamed = (code: Code, kept: readonly string[] = [], wanted?: Readonly<Record<string, string>>): Code => {
  const modules = Object.entries(code).map(([file, text]) => ({ file, code: text, keepsExports: kept.includes(file) }));
  const { names, globals, write } = linkedNames(modules);
  const nameOf = chooseNames(names, globals, wanted);
  return Object.fromEntries(modules.map(({ file }) => [file, write(file, nameOf)]));
};

/** With every variable of a function called alike where the language allows it, what it lets happen happens. */
const alike = (source: string) =>
  renamed({ 'a.js': source }, ['a.js'], Object.fromEntries(source.match(/\b[a-z]\w*\b/gi)!.map((name) => [name, 'e'])))[
    'a.js'
  ]!;

const result = async (code: string) =>
  ((await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { readonly result: unknown }).result;

describe('code with short names does the same', () => {
  it.each([
    [
      'a name inside hides one outside',
      'let one = 1; const add = (two) => { let three = one; return two + three }; var result = add(2); export { result };',
    ],
    [
      'a name inside may have a name that is not used there',
      'const unused = 5, twice = (given) => given * 2; var result = twice(4) + unused; export { result };',
    ],
    [
      'what is taken apart keeps its keys',
      'const take = ({ first, second: { third = 3 } = {}, ...others }) => [first, third, others]; var result = take({ first: 1, fourth: 4 }); export { result };',
    ],
    [
      'so does what is put together',
      'const first = 1, make = (second) => ({ first, second }); var result = make(2); export { result };',
    ],
    [
      'what is assigned by its pattern',
      'let first, second; ({ first, second = 2 } = { first: 1 }); var result = [first, second]; export { result };',
    ],
    [
      'what is caught, beside a name of the block',
      'let result; try { throw 1 } catch (error) { let other = 2; result = other } export { result };',
    ],
    [
      'what is caught twice',
      'let result; try { throw 1 } catch (error) { try { throw 2 } catch (second) { result = [error, second] } } export { result };',
    ],
    [
      'a var in a block with a let',
      'const run = (given) => { { let inner = given; var outer; outer = inner } return outer }; var result = run(7); export { result };',
    ],
    [
      'a var that is never asked for',
      'const run = (given) => { { let inner = given; var unused; return inner } }; var result = run(7); export { result };',
    ],
    [
      'a loop over what is outside',
      'const run = (items) => { let sum = 0; for (let item of items) for (let part of item) { let twice = part * 2; sum += twice } return sum }; var result = run([[1, 2], [3]]); export { result };',
    ],
    [
      'a function that calls itself',
      'var result = (function count(left) { return left ? count(left - 1) + 1 : 0 })(3); export { result };',
    ],
    [
      'a class that knows itself',
      'class Base { static made = 0; constructor(given) { Base.made++; this.given = given } } var result = [new Base(1).given, Base.made]; export { result };',
    ],
    [
      'a class with another name outside',
      'const Outer = class Inner { static own() { return Inner } }; var result = Outer.own() === Outer; export { result };',
    ],
    [
      'what stands in for an argument',
      'const run = (first, second = first, third = (first) => first + second) => third(10); var result = run(1); export { result };',
    ],
    [
      'a class in a class with a computed key',
      'const key = "name"; class Outer { [key]() { const key = 2; return key } } var result = new Outer().name(); export { result };',
    ],
    [
      'a static block',
      'let seen; class Outer { static { let inside = 3; seen = inside } } var result = seen; export { result };',
    ],
    [
      'cases with names of their own',
      'const run = (given) => { switch (given) { case 1: { let one = given; return one } default: let two = 2; return two + given } }; var result = [run(1), run(3)]; export { result };',
    ],
    ['a template', 'const word = "b", run = (other) => `a${word}${other}`; var result = run("c"); export { result };'],
    [
      'labels and properties',
      'const run = (list) => { next: for (let item of list) { if (item.next) continue next; return item.list } }; var result = run([{ next: 1 }, { list: 2 }]); export { result };',
    ],
    [
      'arguments of an old function',
      'const run = function (first) { return arguments.length + first }; var result = run(1, 2); export { result };',
    ],
    [
      'what is declared further down',
      'const run = () => later(2); function later(given) { return given + more } var more = 1; var result = run(); export { result };',
    ],
  ])('%s', async (_claim, code) => {
    const before = await result(code);
    expect(before).toBeDefined();
    expect(await result(renamed({ 'a.js': code }, ['a.js'])['a.js']!)).toEqual(before);
    expect(await result(alike(code))).toEqual(before);
  });

  it('hides nothing that comes from outside', () => {
    const [, inner] = /\((\w)\)=>e\(/.exec(renamed({ 'a.js': 'const f=(given)=>e(given);export{f};' })['a.js']!)!;
    expect(inner).not.toBe('e');
  });
});

describe('modules', () => {
  const code = {
    'one.js': 'const first=1,second=()=>first;export{second as b,first as a};',
    'two.js': 'import{a as one,b as two}from"./one.js";const run=one=>two()+one;export{run,two as twice};',
  };

  it('call what they share alike on both sides, in sorted lists', () => {
    const { 'one.js': one, 'two.js': two } = renamed(code, ['two.js']);
    const list = /export\{([^}]+)\}/.exec(one!)![1]!;
    expect(list.split(',')).toEqual(list.split(',').toSorted());
    expect(list).not.toContain(' as ');
    expect(two).toContain(`import{${list}}from"./one.js"`);
  });

  it('keep the names of exports that are asked for by these', () => {
    expect(renamed(code, ['two.js'])['two.js']).toMatch(/export\{\w+ as twice,\w+ as run\}/);
  });

  it.each([
    ['all of another module', 'export*from"./b.js";'],
    ['something without a name', 'export default 1;'],
    ['a declaration', 'export const first=1;'],
  ])('are refused if they export %s', (_what, text) => {
    expect(() => renamed({ 'a.js': text })).toThrow('a.js exports otherwise than in a list of names');
  });

  it('are refused if they import a whole module', () => {
    expect(() => renamed({ 'a.js': 'import*as b from"./b.js";b.c();' })).toThrow('a.js imports more than names');
  });
});

describe('names', () => {
  it('that an author uses again are chosen again', () => {
    const code = 'const f=(day,words)=>words(day),g=(week,entry,words)=>words(week,entry);export{f,g};';
    expect(renamed({ 'a.js': code }, [], { words: 's' })['a.js']!.match(/\bs\(/g)).toHaveLength(2);
  });

  it('of private fields are one letter for all classes', () => {
    const code = 'class A{#host;#name="#host";f(){return this.#host.#host in{}}}';
    expect(shortPrivateNames([code, 'class B{#name;has(o){return #name in o}}'], letters)).toEqual([
      'class A{#e;#t="#host";f(){return this.#e.#e in{}}}',
      'class B{#t;has(o){return #t in o}}',
    ]);
  });
});
