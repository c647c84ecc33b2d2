import type { ObjectMeta, Volume } from '../../../kubernetes/api';
import { dnsLabelComplaints } from '../../../kubernetes/name';
import { duplicate, forbidden, invalid, required } from '../../field-error';
import type { Review } from '../../review';
import { validateAzureDisk, validateAzureFile } from './azure';
import {
  validateAWSElasticBlockStore,
  validateCinder,
  validateGCEPersistentDisk,
  validatePhotonPersistentDisk,
  validatePortworxVolume,
  validateVsphereVolume,
} from './block-storage';
import { validateConfigMap } from './config-map';
import { validateCSI } from './csi';
import { validateDownwardAPI } from './downward-api';
import { validateEmptyDir } from './empty-dir';
import { claimOf, validateClaimName, validateEphemeral } from './ephemeral';
import { validateFC } from './fc';
import { validateFlexVolume } from './flex-volume';
import { validateGitRepo } from './git-repo';
import { validateHostPath } from './host-path';
import { validateImage } from './image';
import { validateISCSI, validateISCSIVolumeName } from './iscsi';
import { validateNFS } from './nfs';
import { validatePersistentVolumeClaim } from './persistent-volume-claim';
import { validateProjected } from './projected';
import { validateSecret } from './secret';
import {
  validateCephFS,
  validateFlocker,
  validateGlusterfs,
  validateQuobyte,
  validateRBD,
  validateScaleIO,
  validateStorageOS,
} from './storage-cluster';

/** The volumes of a Pod that have a good name: what a `volumeMounts` entry may refer to. */
export type VolumesByName = ReadonlyMap<string, Volume>;

interface SourceRule {
  readonly source: keyof Volume;
  /** What the API server calls the source where it is one too many. @default its name */
  readonly extra: string;
  readonly validate: (volume: Volume, field: string, review: Review) => void;
}

function rule<Source extends keyof Volume>(
  source: Source,
  validate: (source: NonNullable<Volume[Source]>, field: string, review: Review) => void,
  { extra = source, inside = source }: { extra?: string; inside?: string } = {},
): SourceRule {
  return {
    source,
    extra,
    validate: (volume, field, review) => validate(volume[source]!, `${field}.${inside}`, review),
  };
}

// In the order of the API server: of two sources the first one counts, and the other is one too many.
const sourceRules: readonly SourceRule[] = [
  rule('emptyDir', validateEmptyDir),
  rule('hostPath', validateHostPath),
  rule('gitRepo', validateGitRepo),
  rule('gcePersistentDisk', validateGCEPersistentDisk, { inside: 'persistentDisk' }),
  rule('awsElasticBlockStore', validateAWSElasticBlockStore),
  rule('secret', validateSecret),
  rule('nfs', validateNFS),
  rule('iscsi', validateISCSI),
  rule('glusterfs', validateGlusterfs),
  rule('flocker', validateFlocker),
  rule('persistentVolumeClaim', validatePersistentVolumeClaim),
  rule('rbd', validateRBD),
  rule('cinder', validateCinder),
  rule('cephfs', validateCephFS, { extra: 'cephFS' }),
  rule('quobyte', validateQuobyte),
  rule('downwardAPI', validateDownwardAPI, { extra: 'downwarAPI' }),
  rule('fc', validateFC),
  rule('flexVolume', validateFlexVolume),
  rule('configMap', validateConfigMap),
  rule('azureFile', validateAzureFile),
  rule('vsphereVolume', validateVsphereVolume),
  rule('photonPersistentDisk', validatePhotonPersistentDisk),
  rule('portworxVolume', validatePortworxVolume),
  rule('azureDisk', validateAzureDisk),
  rule('storageos', validateStorageOS),
  rule('projected', validateProjected),
  rule('scaleIO', validateScaleIO),
  rule('csi', validateCSI),
  rule('ephemeral', validateEphemeral),
  rule('image', validateImage),
];

/** `volumes`: each with a name of its own and exactly one source. */
export function validateVolumes(
  volumes: readonly Volume[],
  podMeta: ObjectMeta,
  field: string,
  review: Review,
): VolumesByName {
  const byName = new Map<string, Volume>();
  const claims = claimsOf(volumes, podMeta);
  volumes.forEach((volume, i) => {
    const path = `${field}[${i}]`;
    const { name = '' } = volume;
    const before = review.errors.length;
    validateSource(volume, podMeta, path, review);
    if (name === '') required(review, `${path}.name`);
    else for (const complaint of dnsLabelComplaints(name)) invalid(review, `${path}.name`, name, complaint);
    if (byName.has(name)) duplicate(review, `${path}.name`, name);
    if (review.errors.length === before) byName.set(name, volume);
    const claimName = volume.persistentVolumeClaim?.claimName;
    if (claimName !== undefined && claims?.has(claimName)) {
      const detail = 'must not reference a PVC that gets created for an ephemeral volume';
      invalid(review, `${path}.persistentVolumeClaim.claimName`, claimName, detail);
    }
  });
  return byName;
}

/** The claims that the Pod's ephemeral volumes make, where the name of the Pod is known. */
function claimsOf(volumes: readonly Volume[], { name }: ObjectMeta): Set<string> | undefined {
  if (!name) return undefined;
  const ephemeral = volumes.filter((volume) => volume.ephemeral);
  return ephemeral.length === 0 ? undefined : new Set(ephemeral.map((volume) => claimOf(name, volume)));
}

const rulesBySource: ReadonlyMap<string, SourceRule> = new Map(sourceRules.map((one) => [one.source, one]));

/** The rules of the sources that a volume has: most have one. */
function rulesOf(volume: Volume): SourceRule[] {
  const rules = Object.keys(volume).flatMap((field) => rulesBySource.get(field) ?? []);
  return rules.length < 2 ? rules : sourceRules.filter((one) => rules.includes(one));
}

function validateSource(volume: Volume, podMeta: ObjectMeta, field: string, review: Review): void {
  let found: keyof Volume | undefined;
  for (const { source, extra, validate } of rulesOf(volume)) {
    if (found !== undefined) {
      forbidden(review, `${field}.${extra}`, 'may not specify more than 1 volume type');
    } else {
      found = source;
      validate(volume, field, review);
    }
    if (source === 'iscsi') validateISCSIVolumeName(volume, field, review);
  }
  if (found === 'ephemeral') validateClaimName(volume, podMeta, field, review);
  if (found === undefined) required(review, field, 'must specify a volume type');
}
