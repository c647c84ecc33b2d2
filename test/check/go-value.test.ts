import { expect, test } from 'vitest';
import {
  goInt,
  goIntOrString,
  goLabelSelector,
  goList,
  goPointer,
  goString,
  goStringMap,
  goStruct,
  GoValue,
} from '../../src/check/go-value';

const both = (...[type, value]: ConstructorParameters<typeof GoValue>) =>
  [33, 34].map((minor) => new GoValue(type, value).printed(minor));

test('a struct has all its fields, in Go syntax before 1.34 and as JSON from there on', () => {
  const strategy = goStruct('apps.DeploymentStrategy', {
    type: goString,
    rollingUpdate: goPointer('apps.X', goString),
  });
  expect(both(strategy, { type: 'x' })).toEqual([
    'apps.DeploymentStrategy{Type:"x", RollingUpdate:(*apps.X)(nil)}',
    '{"Type":"x","RollingUpdate":null}',
  ]);
});

test('an unset list is told from an empty one', () => {
  const list = goList('int32', goInt);
  expect(both(list, undefined)).toEqual(['[]int32(nil)', 'null']);
  expect(both(list, [])).toEqual(['[]int32{}', '[]']);
  expect(both(list, [2, 1])).toEqual(['[]int32{2, 1}', '[2,1]']);
});

test('a map is in the order of its keys', () => {
  expect(both(goStringMap, { b: '<', a: '1' })).toEqual([
    'map[string]string{"a":"1", "b":"<"}',
    String.raw`{"a":"1","b":"\u003c"}`,
  ]);
});

test('a number or a name says which it is', () => {
  expect(both(goIntOrString, 5)).toEqual(['intstr.IntOrString{Type:0, IntVal:5, StrVal:""}', '5']);
  expect(both(goIntOrString, '5%')).toEqual(['intstr.IntOrString{Type:1, IntVal:0, StrVal:"5%"}', '"5%"']);
});

test('the JSON of a selector leaves out what is empty', () => {
  const selector = { matchExpressions: [{ key: 'a', operator: 'In', values: [] }] };
  expect(both(goLabelSelector, selector)).toEqual([
    'v1.LabelSelector{MatchLabels:map[string]string(nil), MatchExpressions:[]v1.LabelSelectorRequirement{' +
      'v1.LabelSelectorRequirement{Key:"a", Operator:"In", Values:[]string{}}}}',
    '{"matchExpressions":[{"key":"a","operator":"In"}]}',
  ]);
});
