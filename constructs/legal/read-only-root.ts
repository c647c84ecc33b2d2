import type { At, Illegal } from './illegal';
import type { IsWhole } from './list';

/**
 * Of a read-only root the folders that nginx writes must be mounted. The profile and sidecars may mount what is not
 * written here, and of other images than the stock one nothing is known.
 */
export type ReadOnlyRootFault<T, Nginx> = Nginx extends ReadOnlyRoot
  ? keyof T & ('profile' | 'sidecars') extends never
    ? IsStock<Nginx> extends true
      ? At<'securityContext', At<'readOnlyRootFilesystem', UnmountedFault<PathsOf<Nginx>>>>
      : never
    : never
  : never;

interface ReadOnlyRoot {
  readonly securityContext: { readonly readOnlyRootFilesystem: true };
}

type IsStock<Nginx> = 'image' extends keyof Nginx
  ? Nginx['image'] extends 'nginx' | `nginx:${string}`
    ? true
    : false
  : true;

type PathsOf<Nginx> = 'volumeMounts' extends keyof Nginx
  ? Nginx['volumeMounts'] extends readonly { readonly mountPath: infer Path }[]
    ? Path
    : string
  : never;

type UnmountedFault<Paths> =
  true extends IsOpen<Paths>
    ? never
    : Extract<Paths, `${'/var/cache/nginx' | '/var/cache' | Above}${'' | '/'}`> extends never
      ? Illegal<'✗ nginx must write to /var/cache/nginx: mount an emptyDir there'>
      : Extract<Paths, `${'/var/run' | '/run' | Above}${'' | '/'}`> extends never
        ? Illegal<'✗ nginx must write to /var/run: mount an emptyDir there'>
        : never;

type Above = '/var' | '';

/** Whether some of the paths are only known at run time, in part or in whole. */
type IsOpen<Path> = Path extends string ? (IsWhole<Path> extends true ? false : true) : never;
