import { describe, expect, test } from 'vitest';
import { SHORTCUTS, shortcutFor } from '../../src/app/shortcuts';
import { LANGUAGES, messagesOf } from './texts';

type Press = Parameters<typeof shortcutFor>[0];

function press(key: string, held: Partial<Press> = {}): Press {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

describe('the table of keys', () => {
  test.each([
    [press('o', { ctrlKey: true }), 'open-file'],
    [press('s', { ctrlKey: true }), 'save-copy'],
    [press('p', { ctrlKey: true }), 'export-plan'],
    [press('z', { ctrlKey: true }), 'undo'],
    [press('Z', { ctrlKey: true, shiftKey: true }), 'redo'],
    [press('z', { metaKey: true }), 'undo'],
    [press('F1'), 'help'],
    [press('?', { ctrlKey: true, shiftKey: true }), 'keys'],
    [press('+', { ctrlKey: true, shiftKey: true }), 'zoom-in'],
    [press('=', { ctrlKey: true }), 'zoom-in'],
    [press('-', { ctrlKey: true }), 'zoom-out'],
    [press('0', { ctrlKey: true }), 'zoom-reset'],
    [press('l', { ctrlKey: true }), 'language'],
    [press('ArrowLeft', { altKey: true }), 'back'],
  ])('%# leads to %s', (pressed, action) => {
    expect(shortcutFor(pressed)?.action).toBe(action);
  });

  test.each([
    press('s'),
    press('?'),
    press('1'),
    press('ArrowLeft'),
    press('s', { ctrlKey: true, altKey: true }),
    press('p', { ctrlKey: true, shiftKey: true }),
  ])('%# does nothing', (pressed) => {
    expect(shortcutFor(pressed)).toBeNull();
  });

  test('no single character acts', () => {
    const single = SHORTCUTS.flatMap(({ combinations }) => combinations).filter(
      ({ key, command, alt }) => key.length === 1 && command !== true && alt !== true,
    );
    expect(single).toEqual([]);
  });

  test('no two entries answer the same keys', () => {
    const all = SHORTCUTS.flatMap(({ combinations }) => combinations.map((one) => JSON.stringify(one)));
    expect(new Set(all).size).toBe(all.length);
  });

  test.each(LANGUAGES)('every entry has its words in %s', (tag) => {
    const messages = messagesOf(tag);
    const missing = SHORTCUTS.flatMap(({ label, keys }) => [label, keys]).filter((id) => !messages.has(id));
    expect(missing).toEqual([]);
  });
});
