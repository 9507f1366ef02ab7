import { describe, expect, it } from 'vitest';
import { monthsOf, squares, streak } from '../../../src/views/progress/days';
import { contextOf } from '../../../src/views/review/context';
import { given, LOOKED, toggled } from '../../../src/views/review/given';
import { splitMath } from '../../../src/views/review/math';
import { keptScope, readScope, scopeText } from '../../../src/views/review/scope';
import { Session } from '../../../src/views/review/session';
import { swipeOf } from '../../../src/views/review/swipe';

describe('the context of a card', () => {
  const of = (heading: string[], prompt: string): readonly string[] => contextOf({ heading, note: 'a/DR.md', prompt });

  it('leaves out what the prompt says, by whole words', () => {
    expect(of(['DR', 'Strategies'], 'DR › Strategies: _____ keeps data')).toEqual([]);
    expect(of(['DR', 'Strategies'], 'Strategies of a bank: _____')).toEqual(['DR']);
    expect(of(['RDS'], 'RDSX has _____')).toEqual(['RDS']);
  });

  it('has no bare gap and says nothing twice; the name of the note stands in where there is no heading', () => {
    expect(of(['DR', '_____', '_____ details', 'DR'], 'what?')).toEqual(['DR']);
    expect(of(['How _____ keeps data'], 'what?')).toEqual(['How _____ keeps data']);
    expect(of([], 'what?')).toEqual(['DR']);
  });
});

describe('formulas', () => {
  it('are told from sums of money', () => {
    expect(splitMath('between $5 and $10, or $5-$10')).toEqual(['between $5 and $10, or $5-$10']);
    expect(splitMath('with $n+1$ nodes')).toEqual(['with ', { tex: 'n+1', display: false }, ' nodes']);
    expect(splitMath('$$a^2$$')).toEqual([{ tex: 'a^2', display: true }]);
  });

  it('that reach beyond themselves stay text', () => {
    for (const tex of ['\\href{https://a.b}{x}', '\\class{a}{b}', '\\style{x}{y}', '\\def\\a{b}', '\\require{html}'])
      expect(splitMath(`$${tex}$`)).toEqual([`$${tex}$`]);
    expect(splitMath('$\\delta$')).toEqual([{ tex: '\\delta', display: false }]);
  });
});

describe('what the student said', () => {
  const list = { kind: 'list', answer: 'a; b; c; d', accepted: ['alpha', 'bravo', 'charlie', 'delta'] } as const;

  it('is nothing where only the answer was looked at', () => {
    expect(given(list, '  ')).toBe(LOOKED);
  });

  it('marks the items that a typed list leaves out', () => {
    expect([...given(list, 'delta\nalpha, bravo').missed]).toEqual([2]);
  });

  it('comes to Good for all items, Hard for most, Again from half of them on', () => {
    const one = toggled(LOOKED, 0, 4);
    const two = toggled(one, 1, 4);
    expect([one.suggested, two.suggested, toggled(toggled(two, 1, 4), 0, 4).suggested]).toEqual([2, 1, 3]);
  });
});

describe('a scope', () => {
  it('is the same after a restart, a topic without its facts', () => {
    const scope = {
      place: { kind: 'section', path: 'a.md', headings: ['A', 'B'] },
      which: 'hard',
      cram: true,
    } as const;
    expect(readScope(JSON.parse(JSON.stringify(keptScope(scope))))).toEqual(scope);
    const topic = { place: { kind: 'topic', name: 'HA', facts: new Set(['x']) }, which: 'due', cram: false } as const;
    expect(readScope(keptScope(topic)).place).toEqual({ kind: 'topic', name: 'HA', facts: new Set() });
  });

  it('is everything where the app kept something else', () => {
    for (const state of [null, 7, {}, { place: { kind: 'tag' } }, { place: { kind: 'pillar', pillar: 'toString' } }])
      expect(scopeText(readScope(state))).toBe('');
  });
});

describe('a session', () => {
  it('keeps its grades when a card that was set aside comes back', () => {
    const session = new Session();
    session.add(3, 1000);
    session.setAside();
    session.undo();
    expect(session.count).toBe(1);
    session.undo();
    expect(session.count).toBe(0);
  });

  it('counts at most a minute for a card, and tells how long the rest will take once there is a pace', () => {
    const session = new Session();
    session.add(3, 10_000);
    session.add(1, 3_600_000);
    expect([session.ms, session.known, session.timeFor(5)]).toEqual([70_000, 0.5, null]);
    session.add(3, 20_000);
    expect(session.timeFor(6)).toBe(180_000);
    session.undo();
    expect(session.count).toBe(2);
  });
});

describe('a swipe', () => {
  it('is long and level', () => {
    const to = (x: number, y: number): unknown => swipeOf({ clientX: 0, clientY: 0 }, { clientX: x, clientY: y });
    expect([to(100, 10), to(-100, 40), to(40, 0), to(100, 80)]).toEqual(['right', 'left', null, null]);
  });
});

describe('days of reviews', () => {
  const noon = (day: number): number => new Date(2026, 9, day, 12).getTime();
  const on = (...days: number[]): { day: number; reviews: number; wrong: number }[] =>
    days.map((d) => ({ day: new Date(2026, 9, d).getTime(), reviews: d, wrong: 0 }));

  it('in a row may begin yesterday, and go over the change of the clock', () => {
    expect(streak(on(23, 24, 25, 26), noon(26))).toBe(4);
    expect(streak(on(23, 24, 25), noon(26))).toBe(3);
    expect(streak(on(23), noon(26))).toBe(0);
  });

  it('have the names of months above the weeks in which they begin, as far as there is room', () => {
    const all = squares([], new Date(2026, 9, 28, 12).getTime(), 10);
    expect(monthsOf(all)).toEqual([
      { week: 1, name: 'Sept' },
      { week: 5, name: 'Oct' },
    ]);
    expect(monthsOf(squares([], new Date(2026, 10, 2, 12).getTime(), 3))).toEqual([]);
  });

  it('are laid out in whole weeks that end today, the busiest the darkest', () => {
    const all = squares(on(20, 26), noon(28), 2);
    expect(all.map((s) => s.level)).toEqual([0, 4, 0, 0, 0, 0, 0, 4, 0, 0]);
    expect(new Date(all[0]?.at ?? 0).getDay()).toBe(1);
  });
});
