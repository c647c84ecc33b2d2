import type { Finding, Format } from './finding';
import { printableJson } from './printable';

// The frame is for people.
const plain = (finding: Finding) => printableJson({ ...finding, frame: undefined });

/** One JSON array of findings. */
export function json(): Format {
  let first = true;
  return {
    head: () => '[',
    one(finding) {
      const comma = first ? '\n' : ',\n';
      first = false;
      return comma + plain(finding);
    },
    foot: () => (first ? ']\n' : '\n]\n'),
  };
}

/** One JSON object a line, as soon as it is found. */
export const jsonl: Format = { one: (finding) => `${plain(finding)}\n` };
