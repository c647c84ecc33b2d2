import { imageReferenceComplaint } from '../../kubernetes/image-reference';
import { allContainers, called, type Rule } from './rule';

/**
 * The API server takes any text as an image; the kubelet answers InvalidImageName to one that is no reference.
 * https://kubernetes.io/docs/concepts/containers/images/#image-names
 */
export const imageReference: Rule = {
  code: 'image-reference',
  source: 'runtime',
  summary: 'An image that is no image reference.',
  judge(pod) {
    return allContainers(pod).flatMap(({ container, field }) => {
      const complaint = container.image ? imageReferenceComplaint(container.image) : undefined;
      if (!complaint) return [];
      return {
        severity: 'error' as const,
        field: `${field}.image`,
        message: `${called(container)}: image "${container.image}" ${complaint.message}: the kubelet answers InvalidImageName`,
        ...(complaint.suggestion === undefined ? {} : { fix: `did you mean ${complaint.suggestion}?` }),
      };
    });
  },
};
