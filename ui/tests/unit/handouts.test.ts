import { describe, expect, it } from 'vitest';
import { handoutsFor } from '../../src/l10n/ids';

describe('the documents that an audience is offered', () => {
  it('are all of them for a business', () => {
    expect(handoutsFor('small', true)).toEqual(['summary', 'statement', 'order', 'questions', 'notice']);
    expect(handoutsFor('self-employed', false)).toEqual(['questions', 'notice']);
  });

  it('leave out those for managers, customers and staff at home', () => {
    expect(handoutsFor('citizen', true)).toEqual(['order', 'questions']);
    expect(handoutsFor('citizen', false)).toEqual(['questions']);
  });
});
