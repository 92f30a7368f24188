/* The test build, served with the policy of the real window, and a browser that looks at it. */

import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { preview, type PreviewServer } from 'vite';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export interface Site {
  /** Opens a page of the app: its hash, and what the fixture should begin with. */
  open: (visit: Visit) => Promise<Visited>;
  close: () => Promise<void>;
}

export interface Look {
  dark?: boolean;
  /** `prefers-contrast: more`. */
  contrast?: boolean;
  width?: number;
  height?: number;
}

export interface Visit extends Look {
  /** As `#/plan`. */
  hash: string;
  scene?: string;
  language?: 'es' | 'en' | 'ca' | 'gl' | 'eu';
  /** `method:code` of a method that should fail. */
  fail?: string;
  /** Milliseconds that one check takes. */
  step?: number;
  /** Milliseconds that the keychain thinks at the start. */
  wait?: number;
}

export interface Visited {
  page: Page;
  /** What the console complained about: missing messages, faults, breaches of the policy. */
  complaints: string[];
  close: () => Promise<void>;
}

export async function startSite(): Promise<Site> {
  const server = await preview({
    configFile: new URL('../../vite.config.ts', import.meta.url).pathname,
    root: new URL('../..', import.meta.url).pathname,
    build: { outDir: 'dist-test' },
    preview: { port: 0, strictPort: false, host: '127.0.0.1' },
    logLevel: 'error',
  });
  const browser = await puppeteer.launch({
    executablePath: CHROMIUM,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--force-color-profile=srgb',
      '--font-render-hinting=none',
    ],
  });
  return {
    open: (visit) => open(browser, address(server), visit),
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.httpServer.close(resolve));
    },
  };
}

function address(server: PreviewServer): string {
  const [local] = server.resolvedUrls?.local ?? [];
  if (local === undefined) throw new Error('the preview server listens on no address');
  return local;
}

async function open(browser: Browser, root: string, visit: Visit): Promise<Visited> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await look(page, visit);
  const query = new URLSearchParams({ fixture: visit.scene ?? '', lang: visit.language ?? 'es' });
  if (visit.fail !== undefined) query.set('fail', visit.fail);
  query.set('step', String(visit.step ?? 5));
  query.set('wait', String(visit.wait ?? 0));
  await page.goto(`${root}?${query.toString()}${visit.hash}`, { waitUntil: 'load' });
  await page.waitForSelector('h1');
  await page.evaluate(() => document.fonts.ready);
  return { page, complaints, close: () => context.close() };
}

/** Makes a page look another way, as a person would who turns the window or the system's setting. */
export async function look(page: Page, { width = 1024, height = 800, dark = false, contrast = false }: Look) {
  await page.setViewport({ width, height });
  // puppeteer's own function refuses "prefers-contrast".
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'prefers-contrast', value: contrast ? 'more' : 'no-preference' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}

/** What can happen, as in the data. */
const SITUATIONS = [
  'payment-fraud',
  'changed-invoice',
  'mailbox-taken',
  'ransomware',
  'identity-used',
  'personal-data',
  'device-stolen',
  'intimate-images',
  'harassment',
  'fake-shop',
  'fake-support',
  'website-down',
];

/** Every screen, with the scene in which it has most to show. */
export const SCREENS: { name: string; hash: string; scene?: string }[] = [
  { name: 'first-run', hash: '#/home', scene: 'first-run' },
  { name: 'unlock', hash: '#/home', scene: 'locked-no-entry' },
  { name: 'home', hash: '#/home' },
  { name: 'home-empty', hash: '#/home', scene: 'empty' },
  { name: 'home-so-far', hash: '#/home', scene: 'so-far' },
  { name: 'questions', hash: '#/questions', scene: 'so-far' },
  { name: 'context', hash: '#/context/personal-data' },
  { name: 'question', hash: '#/question/updates-delay' },
  { name: 'question-contradicted', hash: '#/question/disk-encrypted' },
  { name: 'question-look', hash: '#/question/phone-lock' },
  { name: 'easier', hash: '#/easier/backup-disconnected' },
  { name: 'answers-area', hash: '#/answers/backups' },
  { name: 'documents', hash: '#/documents', scene: 'shared' },
  { name: 'documents-none', hash: '#/documents' },
  { name: 'document', hash: '#/document/document-1', scene: 'shared' },
  { name: 'copy-documents', hash: '#/copy-documents', scene: 'shared' },
  { name: 'people', hash: '#/people', scene: 'shared' },
  { name: 'people-alone', hash: '#/people' },
  { name: 'people-nobody', hash: '#/people', scene: 'empty' },
  { name: 'settle', hash: '#/settle/backup-frequency', scene: 'shared' },
  { name: 'ask', hash: '#/ask', scene: 'shared' },
  { name: 'ask-paper', hash: '#/ask-paper', scene: 'empty' },
  { name: 'question-differing', hash: '#/question/backup-frequency', scene: 'shared' },
  { name: 'question-shown', hash: '#/question/remote-helper', scene: 'shared' },
  { name: 'question-expected', hash: '#/question/backup-restored' },
  { name: 'home-ahead', hash: '#/home', scene: 'ahead' },
  { name: 'answers', hash: '#/answers' },
  { name: 'checks-before', hash: '#/checks', scene: 'so-far' },
  { name: 'checks', hash: '#/checks' },
  { name: 'computers', hash: '#/computers', scene: 'shared' },
  { name: 'computers-none', hash: '#/computers', scene: 'so-far' },
  { name: 'result', hash: '#/result' },
  { name: 'result-so-far', hash: '#/result', scene: 'so-far' },
  { name: 'result-none', hash: '#/result', scene: 'empty' },
  { name: 'explain', hash: '#/explain' },
  { name: 'explain-so-far', hash: '#/explain', scene: 'so-far' },
  { name: 'explain-practice', hash: '#/explain/backups?back=result' },
  { name: 'explain-scenario', hash: '#/explain/ransomware' },
  { name: 'explain-none', hash: '#/explain', scene: 'empty' },
  { name: 'plan', hash: '#/plan' },
  { name: 'history', hash: '#/history' },
  { name: 'history-first-day', hash: '#/history', scene: 'so-far' },
  { name: 'history-none', hash: '#/history', scene: 'empty' },
  { name: 'export', hash: '#/export' },
  { name: 'export-nothing-yet', hash: '#/export', scene: 'empty' },
  { name: 'handout', hash: '#/handout/statement' },
  { name: 'handout-order', hash: '#/handout/order' },
  { name: 'now', hash: '#/now' },
  { name: 'now-locked', hash: '#/now', scene: 'locked-locked' },
  ...SITUATIONS.map((id) => ({ name: `situation-${id}`, hash: `#/situation/${id}` })),
  { name: 'situation-locked', hash: '#/situation/fake-support', scene: 'locked-locked' },
  { name: 'incidents', hash: '#/incidents', scene: 'shared' },
  { name: 'incidents-none', hash: '#/incidents' },
  { name: 'incidents-locked', hash: '#/incidents', scene: 'locked-locked' },
  { name: 'incidents-first-run', hash: '#/incidents', scene: 'first-run' },
  { name: 'incident', hash: '#/incident/incident-1', scene: 'shared' },
  { name: 'register', hash: '#/register', scene: 'shared' },
  { name: 'register-none', hash: '#/register' },
  { name: 'register-locked', hash: '#/register', scene: 'locked-locked' },
  { name: 'drill', hash: '#/drill' },
  { name: 'drill-locked', hash: '#/drill', scene: 'locked-locked' },
  { name: 'data', hash: '#/data', scene: 'several' },
  { name: 'data-protection', hash: '#/data/protection', scene: 'passphrase' },
  { name: 'data-protection-memory', hash: '#/data/protection', scene: 'memory' },
  { name: 'data-recovery', hash: '#/data/recovery' },
  { name: 'data-closing', hash: '#/data/closing' },
  { name: 'data-backups', hash: '#/data/backups', scene: 'missing' },
  { name: 'data-copies', hash: '#/data/copies' },
  { name: 'data-save-copy', hash: '#/data/save-copy', scene: 'passphrase' },
  { name: 'data-save-copy-no-code', hash: '#/data/save-copy' },
  { name: 'data-file', hash: '#/data/file' },
  { name: 'data-plain', hash: '#/data/plain' },
  { name: 'data-assessments', hash: '#/data/assessments', scene: 'passphrase' },
  { name: 'data-person', hash: '#/data/person' },
  { name: 'data-letterhead', hash: '#/data/letterhead' },
  { name: 'data-packs', hash: '#/data/packs' },
  { name: 'data-facts', hash: '#/data/facts' },
  { name: 'restore', hash: '#/restore/3' },
  { name: 'delete', hash: '#/delete/assessment-1', scene: 'passphrase' },
  { name: 'erase', hash: '#/erase', scene: 'several' },
  { name: 'vaults', hash: '#/vaults', scene: 'several' },
  { name: 'vaults-closed', hash: '#/vaults', scene: 'closed-keychain' },
  { name: 'new-vault', hash: '#/new-vault', scene: 'several' },
  { name: 'open-copy', hash: '#/open-copy', scene: 'first-run' },
  { name: 'closed', hash: '#/home', scene: 'closed' },
  { name: 'closed-keychain', hash: '#/home', scene: 'closed-keychain' },
  { name: 'damaged', hash: '#/home', scene: 'damaged-database' },
  { name: 'damaged-bare', hash: '#/home', scene: 'damaged-bare' },
  { name: 'damaged-key-file', hash: '#/home', scene: 'damaged-key-file' },
  { name: 'repair', hash: '#/repair', scene: 'damaged-database' },
  { name: 'restore-damaged', hash: '#/restore/4', scene: 'damaged-database' },
  { name: 'standing-unprotected', hash: '#/home', scene: 'unprotected' },
  { name: 'standing-memory', hash: '#/home', scene: 'memory' },
  { name: 'standing-viewing', hash: '#/result', scene: 'viewing' },
  { name: 'practise', hash: '#/practise' },
  { name: 'practise-sheet', hash: '#/practise/real-or-fake.a', scene: 'locked-no-entry' },
  { name: 'about', hash: '#/about' },
  { name: 'help', hash: '#/help' },
  { name: 'keys', hash: '#/keys' },
];
