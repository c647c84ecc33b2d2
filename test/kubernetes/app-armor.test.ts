import { describe, expect, it } from 'vitest';
import type { Pod } from '../../src/kubernetes/api';
import { annotationOf, appArmorPrefix, copyAppArmorProfiles, profileOf } from '../../src/kubernetes/app-armor';

describe('AppArmor profiles', () => {
  it('are said by an annotation as by a field', () => {
    for (const annotation of ['unconfined', 'runtime/default', 'localhost/shop']) {
      expect(annotationOf(profileOf(annotation)!)).toBe(annotation);
    }
    expect(profileOf('localhost/')).toBeUndefined();
    expect(profileOf('other')).toBeUndefined();
  });

  it('are copied from annotations into fields from 1.30 on', () => {
    const pod = (): Pod => ({
      metadata: { annotations: { [`${appArmorPrefix}main`]: 'unconfined' } },
      spec: { containers: [{ name: 'main' }, { name: 'other' }] },
    });
    const [old, now] = [pod(), pod()];
    copyAppArmorProfiles(old, 29);
    copyAppArmorProfiles(now, 36);
    expect(old).toEqual(pod());
    expect(now.spec?.containers).toEqual([
      { name: 'main', securityContext: { appArmorProfile: { type: 'Unconfined' } } },
      { name: 'other' },
    ]);
  });

  it('are copied from fields into annotations from 1.30 to 1.33', () => {
    const annotationsAt = (minor: number) => {
      const pod: Pod = {
        spec: { securityContext: { appArmorProfile: { type: 'RuntimeDefault' } }, containers: [{ name: 'main' }] },
      };
      copyAppArmorProfiles(pod, minor);
      return pod.metadata?.annotations;
    };
    expect(annotationsAt(29)).toBeUndefined();
    expect(annotationsAt(30)).toEqual({ [`${appArmorPrefix}main`]: 'runtime/default' });
    expect(annotationsAt(33)).toEqual({ [`${appArmorPrefix}main`]: 'runtime/default' });
    expect(annotationsAt(34)).toBeUndefined();
  });
});
