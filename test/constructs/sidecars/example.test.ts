import { App, Testing } from 'cdk8s';
import { expect, test } from 'vitest';
import { Podwright } from '../../../constructs';
import { WebChart } from '../../../examples/web-with-sidecars/web';

test('the example is accepted, with nothing to advise', () => {
  const app = new App();
  const chart = new WebChart(app, 'web');
  expect(Podwright.check(app)).toEqual([]);
  expect(Testing.synth(chart)).toMatchSnapshot();
});
