import { expect, test, vi } from 'vitest';
import { remembered } from '../../src/kubernetes/remembered';

test('a text is asked about once, also where there is no answer', () => {
  const answer = vi.fn((text: string) => (text === 'none' ? undefined : text.length));
  const ask = remembered(answer);
  expect(['nginx', 'none', 'nginx', 'none', '__proto__', '__proto__'].map(ask)).toEqual([
    5,
    undefined,
    5,
    undefined,
    9,
    9,
  ]);
  expect(answer).toHaveBeenCalledTimes(3);
});

test('nothing grows without end: long texts are not kept, and of many the oldest are forgotten', () => {
  const answer = vi.fn((text: string) => text.length);
  const ask = remembered(answer);
  const long = 'a'.repeat(257);
  ask(long);
  ask(long);
  expect(answer).toHaveBeenCalledTimes(2);
  for (let i = 0; i <= 4096; i++) ask(`image:${i}`);
  answer.mockClear();
  ask('image:0');
  ask('image:4096');
  expect(answer).toHaveBeenCalledTimes(1);
});
