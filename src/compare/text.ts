import { styleText } from 'node:util';
import type { Comparison, ObjectChange } from './compare';
import { labelOf } from './identity';
import { changeLines, visible, type Line } from './printed';
import type { Outcome } from './verdict';

type Style = Parameters<typeof styleText>[0];

const looks: Readonly<Record<Line['sign'], Style>> = { '+': 'green', '-': 'red', '~': 'yellow', ' ': 'dim' };
const signs = { added: '+', removed: '-', changed: '~' } as const;
const alarming: readonly Outcome[] = ['refused', 'replaced'];

/** A comparison as text for people: each object with its verdict, and what changes in it. Empty where nothing does. */
export function printComparison({ objects, reordered }: Comparison, { colours = false } = {}): string {
  const styled = (style: Style, text: string) => (colours ? styleText(style, text, { validateStream: false }) : text);

  function headed(change: ObjectChange, sign: Line['sign']): string {
    const { object, verdict } = change;
    const name = styled('bold', visible(labelOf(object)));
    const text = visible(verdict.text);
    const outcome = alarming.includes(verdict.outcome) ? styled('red', text) : text;
    const reasons = verdict.reasons.map((reason) => `    ${styled('red', '!')} ${visible(reason)}\n`);
    return `${styled(looks[sign], sign)} ${name}: ${outcome}\n${reasons.join('')}`;
  }

  const told = objects.map((change) => {
    const lines = change.changes.flatMap(changeLines).map(({ sign, text }) => {
      const line = `${sign} ${text}`.trimEnd();
      return `    ${styled(looks[sign], line)}\n`;
    });
    return `${headed(change, signs[change.type])}${lines.join('')}`;
  });
  const others = reordered.map((change) => `${headed(change, ' ')}    only the order of lists changed\n`);
  if (told.length + others.length === 0) return '';
  return `${[...told, ...others].join('')}\n${styled('bold', summaryOf(objects))}\n`;
}

/** `1 added, 2 changed, 1 of them refused by the API server`. */
export function summaryOf(objects: readonly ObjectChange[]): string {
  const count = (type: ObjectChange['type']) => objects.filter((change) => change.type === type).length;
  const refused = objects.filter(({ verdict }) => alarming.includes(verdict.outcome)).length;
  const parts = (['added', 'changed', 'removed'] as const).flatMap((type) => {
    const number = count(type);
    return number > 0 ? [`${number} ${type}`] : [];
  });
  if (parts.length === 0) return 'nothing changed in what it means';
  return `${parts.join(', ')}${refused > 0 ? `; ${refused} refused by the API server` : ''}`;
}
