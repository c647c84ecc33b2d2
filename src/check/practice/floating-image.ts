import { parseImageReference } from '../../kubernetes/image-reference';
import { allContainers, called, type Rule } from '../runtime/rule';

/** https://kubernetes.io/docs/concepts/containers/images/#image-names */
export const floatingImage: Rule = {
  code: 'floating-image',
  source: 'practice',
  summary: 'An image without a tag, or with the tag latest.',
  judge(pod) {
    return allContainers(pod).flatMap(({ container, field }) => {
      const image = parseImageReference(container.image ?? '');
      if (!image || image.digest !== undefined || (image.tag ?? 'latest') !== 'latest') return [];
      return {
        severity: 'advice' as const,
        field: `${field}.image`,
        message: `${called(container)} runs ${container.image}: what that is changes without a commit`,
        fix: 'name a version, or a digest',
      };
    });
  },
};
