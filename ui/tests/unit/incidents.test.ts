import { describe, expect, test } from 'vitest';
import { Notebook } from '../../src/ipc/fixture/incidents';
import { readTime } from '../../src/views/incident/time';

describe('a time', () => {
  test.each([
    ['9:05', '09:05'],
    ['09.05', '09:05'],
    ['0905', '09:05'],
    ['9 h', '09:00'],
    ['18 h 30', '18:30'],
    [' 23:59 ', '23:59'],
  ])('%s is %s', (typed, text) => {
    expect(readTime(typed)).toEqual({ kind: 'time', text });
  });

  test.each(['24:00', '9:60', 'tarde', '9:5', '12345', '-1'])('%s is none', (typed) => {
    expect(readTime(typed)).toEqual({ kind: 'bad' });
  });

  test('may be left empty', () => {
    expect(readTime('  ')).toEqual({ kind: 'none' });
  });
});

describe('the notebook of the fixture tells as the core does', () => {
  test('what has no time stays behind what it was told after', () => {
    const notebook = new Notebook();
    const id = notebook.begin(null);
    const happened = [
      { day: '2026-03-02', time: null, what: 'e' },
      { day: '2026-03-01', time: '18:30', what: 'c' },
      { day: null, time: null, what: 'd' },
      { day: '2026-03-01', time: '09:05', what: 'a' },
      { day: null, time: '09:20', what: 'b' },
    ];
    const saved = notebook.save({ id, title: '', situation: null, happened, loss: '', evidence: [], breach: null });
    expect(saved.happened.map(({ what }) => what).join('')).toBe('abcde');
  });

  test('a file counts once, and one that was taken out comes back', () => {
    const notebook = new Notebook();
    const id = notebook.begin(null);
    notebook.add(id, '2026-11-23');
    notebook.add(id, '2026-11-23');
    const { evidence, ...rest } = notebook.add(id, '2026-11-23');
    expect(evidence).toHaveLength(2);
    expect(notebook.save({ ...rest, evidence: [] }).evidence).toEqual([]);
    expect(notebook.save({ ...rest, evidence }).evidence).toEqual(evidence);
  });
});
