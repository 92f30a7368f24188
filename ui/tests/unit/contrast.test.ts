import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

type Look = 'light' | 'dark';
type Tokens = Map<string, Record<Look, string>>;

function tokensIn(block: string): Tokens {
  const tokens: Tokens = new Map();
  for (const [, name, light, dark] of block.matchAll(
    /(--[a-z-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g,
  )) {
    tokens.set(name ?? '', { light: light ?? '', dark: dark ?? '' });
  }
  return tokens;
}

const [ordinary = '', more = ''] = css.split('@media (prefers-contrast: more)');
const ORDINARY = tokensIn(ordinary);
const MORE: Tokens = new Map([...ORDINARY, ...tokensIn(more)]);

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: Tokens, one: string, other: string, look: Look): number {
  const [a, b] = [one, other].map((name) => {
    const pair = tokens.get(name);
    if (!pair) throw new Error(`${name} is no pair of colours`);
    return luminance(pair[look]);
  });
  const [high, low] = [Math.max(a ?? 0, b ?? 0), Math.min(a ?? 0, b ?? 0)];
  return (high + 0.05) / (low + 0.05);
}

const TEXT: [string, string][] = [
  ...['--paper', '--paper-stub', '--paper-tint', '--desk', '--accent-tint', '--fail-tint'].map(
    (surface): [string, string] => ['--ink', surface],
  ),
  ...['--paper', '--paper-stub', '--paper-tint', '--desk'].map((surface): [string, string] => ['--ink-soft', surface]),
  ...['--paper', '--paper-stub', '--accent-tint'].map((surface): [string, string] => ['--accent', surface]),
  ['--on-accent', '--accent'],
  ['--on-accent', '--accent-deep'],
  ['--on-marker', '--marker'],
  ['--paper', '--ink'],
  ...['--ok', '--warn', '--fail', '--unknown'].map((status): [string, string] => [status, '--paper']),
];

/** Borders of fields, shapes, marks: 3:1 is the law, the design measured more. */
const CONTROLS: [string, string][] = [
  ['--line', '--paper'],
  ['--line', '--paper-stub'],
  ['--line', '--paper-tint'],
  ['--accent', '--paper'],
  ['--fail', '--fail-tint'],
  ['--chart-hatch', '--chart-band'],
];

const SETS: { name: string; tokens: Tokens; text: number; controls: number }[] = [
  { name: 'ordinary', tokens: ORDINARY, text: 5.1, controls: 3.8 },
  { name: 'more contrast', tokens: MORE, text: 9.9, controls: 3.8 },
];

describe.each(SETS)('$name', ({ tokens, text, controls }) => {
  describe.each(['light', 'dark'] as const)('%s', (look) => {
    test.each(TEXT)('%s can be read on %s', (ink, surface) => {
      expect(contrast(tokens, ink, surface, look)).toBeGreaterThanOrEqual(text);
    });

    test.each(CONTROLS)('%s can be seen on %s', (line, surface) => {
      expect(contrast(tokens, line, surface, look)).toBeGreaterThanOrEqual(controls);
    });
  });
});
