import { describe, expect, it } from 'vitest';
import type { Container } from '../../src/kubernetes/api';
import { qosClassOf } from '../../src/kubernetes/qos';

describe('the quality of service class of a Pod', () => {
  const both = (cpu: string, memory: string): Record<string, string> => ({ cpu, memory });
  const classOf = (...containers: Container[]) => qosClassOf({ containers });

  it('is BestEffort where no container asks for CPU or memory', () => {
    expect(classOf({}, { resources: { requests: both('0', '0') } })).toBe('BestEffort');
    expect(classOf({ resources: { limits: { 'example.com/gpu': '1' } } })).toBe('BestEffort');
  });

  it('is Guaranteed where all requests are as their limits', () => {
    const resources = { limits: both('1', '1Gi'), requests: both('1000m', '1024Mi') };
    expect(classOf({ resources }, { resources })).toBe('Guaranteed');
    expect(qosClassOf({ containers: [{ resources }], initContainers: [{}] })).toBe('Burstable');
  });

  it('is Burstable else', () => {
    expect(classOf({ resources: { requests: { cpu: '1' } } })).toBe('Burstable');
    expect(classOf({ resources: { limits: both('2', '1Gi'), requests: both('1', '1Gi') } })).toBe('Burstable');
  });
});
