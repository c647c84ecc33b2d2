import { timeQuoted } from '../../kubernetes/go-quote';

/** An element of a layout: how Go writes it, what text it takes, and the range of its number. */
interface Element {
  readonly layout: string;
  readonly text: RegExp;
  readonly range?: { readonly name: string; readonly min: number; readonly max: number };
}

const dash: Element = { layout: '-', text: /^-/ };
const colon: Element = { layout: ':', text: /^:/ };
const second = { layout: '05', range: { name: 'second', min: 0, max: 59 } };
const untilMinute: readonly Element[] = [
  { layout: '2006', text: /^\d{4}/ },
  dash,
  { layout: '01', text: /^\d\d/, range: { name: 'month', min: 1, max: 12 } },
  dash,
  { layout: '02', text: /^\d\d/ },
  { layout: 'T', text: /^T/ },
  { layout: '15', text: /^\d\d?/, range: { name: 'hour', min: 0, max: 23 } },
  colon,
  { layout: '04', text: /^\d\d/, range: { name: 'minute', min: 0, max: 59 } },
  colon,
];
const zone: Element = { layout: 'Z07:00', text: /^(?:Z|[+-]\d\d:\d\d)/ };

const rfc3339: readonly Element[] = [...untilMinute, { ...second, text: /^\d\d(?:[.,]\d+)?/ }, zone];
const rfc3339Micro: readonly Element[] = [
  ...untilMinute,
  { ...second, text: /^\d\d/ },
  { layout: '.000000', text: /^[.,]\d{6}/ },
  zone,
];

const usual = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** The words for text that is no time, as Go's `time.Parse` says them; undefined where it is one. */
export function timeComplaint(text: string, micro: boolean): string | undefined {
  if (!micro && usual.test(text)) return undefined;
  const elements = micro ? rfc3339Micro : rfc3339;
  const parsing = `parsing time ${timeQuoted(text)}`;
  let rest = text;
  for (const { layout, text: taken, range } of elements) {
    const [found] = taken.exec(rest) ?? [];
    if (found === undefined) {
      const whole = elements.map((element) => element.layout).join('');
      return `${parsing} as "${whole}": cannot parse ${timeQuoted(rest)} as "${layout}"`;
    }
    const number = Number.parseInt(found);
    if (range && (number < range.min || number > range.max)) return `${parsing}: ${range.name} out of range`;
    rest = rest.slice(found.length);
  }
  if (rest !== '') return `${parsing}: extra text: ${timeQuoted(rest)}`;
  return isDayOfMonth(text) ? undefined : `${parsing}: day out of range`;
}

function isDayOfMonth(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
  // The calendar repeats every 400 years, and Date takes the years before 100 for others.
  const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return day >= 1 && day <= days;
}

const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d?):(\d\d):(\d\d)(?:[.,](\d+))?(?:Z|([+-])(\d\d):(\d\d))$/;

/** A time that Go can read in UTC: `2006-01-02T15:04:05`, and the digits of the fraction of its second, if it has one. */
export function timeInUtc(text: string): { time: string; fraction: string } {
  const [, year, month, day, hour, minute, second, digits = '', sign, zoneHour = 0, zoneMinute = 0] = parts.exec(text)!;
  // Not every text that Go reads is one for Date: an hour of one digit, a zone of 24 hours.
  const date = new Date(0);
  const offset = (Number(zoneHour) * 60 + Number(zoneMinute)) * (sign === '-' ? -1 : 1);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  date.setUTCHours(Number(hour), Number(minute) - offset, Number(second));
  return { time: date.toISOString().slice(0, -'.000Z'.length), fraction: digits.slice(0, 9).replace(/0+$/, '') };
}
