import type { Format } from './finding';
import { printable } from './printable';

const levels = { error: 'error', warning: 'warning', advice: 'notice' } as const;
// The runner reads one command a line, and `%` as its escape.
const data = (text: string) => printable(text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A'));
const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export const github: Format = {
  one({ severity, at, code, field, message, fix }) {
    const properties = `file=${property(at.file)},line=${at.line},col=${at.column},title=${property(code)}`;
    const subject = field === '' ? '' : `${field}: `;
    return `::${levels[severity]} ${properties}::${data(subject + message + (fix === undefined ? '' : `\nfix: ${fix}`))}\n`;
  },
};
