import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { KubernetesVersion } from '../../../src/kubernetes/version';

/** A cause of refusal as an API server gave it. */
export interface Cause {
  readonly field: string;
  readonly reason: string;
  readonly message: string;
}

/** What an API server answered. */
export interface Answer {
  readonly code: number;
  readonly stage: 'ok' | 'decode' | 'validation' | 'admission' | 'other';
  readonly causes: readonly Cause[];
  readonly warnings: readonly string[];
  readonly message?: string;
}

/** What Pod Security admission answered at a level. */
export interface SecurityAnswer {
  readonly allowed: boolean;
  readonly violations: string;
}

/** A manifest (or an update: `old` and `new`) with the answers of real API servers, by version. */
export interface Recorded<A> {
  readonly id: string;
  readonly family: string;
  readonly manifest?: unknown;
  readonly old?: unknown;
  readonly new?: unknown;
  /** True: the answer depends on what is in the cluster. */
  readonly cluster?: boolean;
  readonly answers: Readonly<Partial<Record<KubernetesVersion, A>>>;
}

type Packed<A> = Omit<Recorded<A>, 'answers'> & { answers: Record<string, A | string> };

/** A recorded set. `"=1.28"` stands in the file for the answer of 1.28. */
export function recorded<A = Answer>(set: string): Recorded<A>[] {
  const text = gunzipSync(readFileSync(join(__dirname, `${set}.jsonl.gz`))).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const packed = JSON.parse(line) as Packed<A>;
      const answers = Object.entries(packed.answers).map(([version, answer]) => [
        version,
        typeof answer === 'string' ? packed.answers[answer.slice(1)] : answer,
      ]);
      return { ...packed, answers: Object.fromEntries(answers) as Recorded<A>['answers'] };
    });
}
