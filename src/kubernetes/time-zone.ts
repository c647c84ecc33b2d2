// Names without an area, most of them kept for old systems. The time zone database spells each of them in one way only.
const areaLess = new Set(
  (
    'CET CST6CDT Cuba EET EST EST5EDT Egypt Eire Factory GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland ' +
    'Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK ' +
    'Singapore Turkey UCT UTC Universal W-SU WET Zulu'
  ).split(' '),
);
const capitalised = /^(?:[A-Z][a-z]*[A-Z]?[a-z]*|GMT[-+]?\d*|UCT|UTC|US|ACT|LHI|NSW|[a-z]{2})$/;

let canonical: ReadonlySet<string> | undefined;

/** What Go says of a name that is no time zone; undefined where it is one. The empty name is UTC, and `Local` that of the machine. */
export function timeZoneError(name: string): string | undefined {
  if (name === '' || name === 'Local' || isTimeZone(name)) return undefined;
  return /^[/\\]|\.\./.test(name) ? 'time: invalid location name' : `unknown time zone ${name}`;
}

/** Whether the IANA time zone database has a zone of that name, spelled so. */
function isTimeZone(name: string): boolean {
  if (!name.includes('/')) return areaLess.has(name);
  canonical ??= new Set(Intl.supportedValuesOf('timeZone'));
  return canonical.has(name) || (isSpelledAsIana(name) && isKnown(name));
}

/** JavaScript takes other names of a zone (`US/Pacific`, `Etc/GMT+1`) in any case, the API server as the database spells them. */
function isSpelledAsIana(name: string): boolean {
  return name
    .split('/')
    .every((place) => capitalised.test(place) || place.split(/[-_]/).every((word) => capitalised.test(word)));
}

/** Whether JavaScript knows it as a zone, by that name or by another that is not the same in other letters. */
function isKnown(name: string): boolean {
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    return timeZone === name || timeZone.toLowerCase() !== name.toLowerCase();
  } catch {
    return false;
  }
}
