import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { putForward } from './hands';
import { look, SCREENS, startSite, type Look, type Site, type Visit, type Visited } from './site';
import { STATES } from './states';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ALL = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
const COLOURS = { type: 'rule', values: ['color-contrast'] };

const WCAG_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

async function violations(page: Page, runOnly: object): Promise<string[]> {
  const results = await page.evaluate(
    (only) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({ runOnly: only }),
    runOnly,
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** What must hold on every screen, however it looks. */
async function check(page: Page, complaints: string[], axe: object = ALL): Promise<void> {
  await checkText(page, complaints);
  expect(await violations(page, axe)).toEqual([]);
}

/** What must hold in every language. */
async function checkText(page: Page, complaints: string[]): Promise<void> {
  const seen = await page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length,
    heading: document.querySelector('h1')?.innerText ?? '',
    title: document.title,
    focusInMain: document.querySelector('main')?.contains(document.activeElement) ?? false,
    text: document.body.innerText,
    details: document.querySelectorAll('details').length,
    inlineStyles: [...document.querySelectorAll('[style]')].filter((node) => node !== document.documentElement).length,
  }));
  expect(seen.headings).toBe(1);
  expect(seen.heading.trim()).not.toBe('');
  expect(seen.title).toMatch(/Resguardo/);
  expect(seen.focusInMain, 'the heading or the problem has the focus').toBe(true);
  expect(seen.text, 'no missing message and no missing variable').not.toMatch(/⟨|\{\$|\{ ?[a-z-]+ ?\}/);
  expect(seen.details).toBe(0);
  expect(seen.inlineStyles).toBe(0);
  expect(await sideways(page), 'no sideways scroll').toBeLessThanOrEqual(0);
  expect(complaints, 'the console is silent, the policy is kept').toEqual([]);
}

/** A page with the tool that looks for what shuts people out. */
async function open(visit: Visit): Promise<Visited> {
  const visited = await site.open(visit);
  await visited.page.evaluate(AXE);
  return visited;
}

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Whether the page is asked for a dark look, and for more contrast. */
function coloursOf(page: Page): Promise<boolean[]> {
  return page.evaluate(() =>
    ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) => matchMedia(query).matches),
  );
}

/* Colours do not depend on the width, nor on the language; what a language is long enough to break shows when narrow. */
const COLOUR_LOOKS: Look[] = [{ dark: true }, { contrast: true }, { contrast: true, dark: true }];

describe.each(SCREENS)('$name', (screen) => {
  test('Spanish: wide, in all colours, narrow, and with larger text', async () => {
    const { page, complaints, close } = await open(screen);
    await check(page, complaints);
    for (const colours of COLOUR_LOOKS) {
      await look(page, colours);
      expect(await coloursOf(page)).toEqual([colours.dark ?? false, colours.contrast ?? false]);
      await check(page, complaints, COLOURS);
    }
    await look(page, { width: 320 });
    await check(page, complaints);

    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, WCAG_SPACING);
    expect(await sideways(page), 'with the text spacing of WCAG 1.4.12').toBeLessThanOrEqual(0);

    await page.evaluate(() => {
      document.adoptedStyleSheets.pop();
      document.documentElement.style.fontSize = '200%';
    });
    await look(page, { width: 640 });
    expect(await sideways(page), 'at 200 % in 640 px').toBeLessThanOrEqual(0);
    await close();
  });

  test('English: narrow and wide', async () => {
    const { page, complaints, close } = await open({ ...screen, language: 'en', width: 320 });
    await check(page, complaints);
    await look(page, {});
    await check(page, complaints, COLOURS);
    await close();
  });

  /* That every word is there is held by the tests of the texts; the longest words show whether they fit. */
  test('Basque: narrow', async () => {
    const { page, complaints, close } = await site.open({ ...screen, language: 'eu', width: 320 });
    await checkText(page, complaints);
    const spanish = await page.$$eval('main [lang="es"]', (nodes) => nodes.map((node) => node.textContent.trim()));
    expect(
      spanish.filter((text) => text !== 'Español'),
      'nothing but the name of that language',
    ).toEqual([]);
    await close();
  });
});

test.each(STATES)('$name', async ({ visit, reach }) => {
  const { page, complaints, close } = await open(visit);
  await reach(page);
  await check(page, complaints);
  await look(page, { width: 320, dark: true });
  await check(page, complaints);
  await close();
});

test.each(['es', 'en'] as const)('the question before the answers close, in %s', async (language) => {
  const { page, complaints, close } = await open({ hash: '#/plan', scene: 'passphrase', language });
  await putForward(page, 14.75);
  await page.waitForSelector('dialog[open]');
  for (const colours of [{}, { dark: true }, { width: 320 }]) {
    await look(page, colours);
    expect(await violations(page, ALL)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    const box = await page.$eval('dialog', (node) => node.getBoundingClientRect().toJSON() as DOMRect);
    expect(box.left, 'all of it is on the page').toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(await page.evaluate(() => window.innerWidth));
  }
  expect(complaints).toEqual([]);
  await close();
});
