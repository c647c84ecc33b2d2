import type { GitRepoVolumeSource } from '../../../kubernetes/api';
import { required } from '../../field-error';
import type { Review } from '../../review';
import { validateLocalDescendingPath } from '../local-path';

/** `gitRepo`: a repository, cloned into a directory of the volume. */
export function validateGitRepo(repo: GitRepoVolumeSource, field: string, review: Review): void {
  if (!repo.repository) required(review, `${field}.repository`);
  validateLocalDescendingPath(repo.directory ?? '', `${field}.directory`, review);
}
